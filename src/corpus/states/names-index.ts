import { fold } from '../../text/fold.ts';
import { ENTITIES, MEMBER_STATES, OBSERVER_STATES } from './names.ts';

/** A State, or an entity that takes part as States do. */
export interface NamedParticipant {
  /** The United Nations name. */
  readonly name: string;
  readonly kind: 'state' | 'entity';
  readonly aliases: readonly string[];
}

/** Every State and entity of the table of names. */
export const participants: readonly NamedParticipant[] = [
  ...[...MEMBER_STATES, ...OBSERVER_STATES].map((names) => participant(names, 'state')),
  ...ENTITIES.map((names) => participant(names, 'entity')),
];

const byName = new Map<string, NamedParticipant>();
for (const one of participants) {
  for (const name of [one.name, ...one.aliases]) byName.set(fold(name), one);
}

/** The State or entity that a whole name stands for, however it is cased, accented or punctuated. */
export function participantNamed(name: string): NamedParticipant | undefined {
  return byName.get(fold(name));
}

function participant(
  [name, ...aliases]: readonly string[],
  kind: NamedParticipant['kind'],
): NamedParticipant {
  return { name: name!, kind, aliases };
}
