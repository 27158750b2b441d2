import { agendaItemsIn } from './agenda.ts';
import type { Participation, Standing } from './model.ts';
import { readParticipants } from './participants.ts';

type CapacityReading = readonly [
  pattern: RegExp,
  act: Participation['act'],
  /** Where the paragraph says in what capacity; without one, the words of the whole paragraph tell it. */
  standing: Standing | null,
];

const STATEMENT = String.raw`(?:an? )?(?:\w+ )*?statements?`;

/** How reports list who came and who spoke: named groups `capacity` and `list`. */
const READINGS: readonly CapacityReading[] = [
  [
    /^The following (?<capacity>.+?) (?:was|were) represented(?: at the meeting)?(?: by (?:an )?observers?)?: (?<list>.+)$/s,
    'attended',
    null,
  ],
  [
    /^(?<list>The .+?)(?:, (?<capacity>an? [^,]+),)? (?:was|were) represented(?: at the meeting)? by (?:an )?observers?\.?$/s,
    'attended',
    'observer',
  ],
  [
    /\bstatements? (?:was|were) (?:also )?made by (?:the )?(?:representatives?|observers?) (?:of|for) the following (?<capacity>[^:]+): (?<list>.+)$/is,
    'made a statement',
    null,
  ],
  [
    /\bstatements? (?:was|were) (?:also )?made by (?:the |an? )?(?<capacity>representatives?|observers?) (?:of|for) (?<list>[^:]+?)(?: under agenda items? .*)?\.?$/is,
    'made a statement',
    'not stated',
  ],
  [
    new RegExp(
      String.raw`^The (?<capacity>observers?|representatives?) (?:for|of) (?<list>.+?)(?:, (?<described>an? [^,]+),)? (?:also )?made ${STATEMENT}\b`,
      's',
    ),
    'made a statement',
    'not stated',
  ],
  [
    new RegExp(
      String.raw`^(?:Under agenda items? [\d, and]+, )?(?<list>\p{Lu}[^:]*?), (?<capacity>an? (?:State|party|entity|observer|intergovernmental|non-governmental)[^,]*), (?:also )?made ${STATEMENT}\b`,
      'su',
    ),
    'made a statement',
    null,
  ],
];

/** Who attended or made statements, and in what capacity, by a paragraph of a meeting report. */
export function readParticipation(text: string): Participation | null {
  for (const [pattern, act, fixed] of READINGS) {
    const groups = pattern.exec(text)?.groups;
    if (!groups) continue;
    const { participants, open } = readParticipants(groups['list']!);
    const capacity = groups['described'] ?? groups['capacity'] ?? '';
    const standing = standingOf(capacity) ?? (isSecretariat(participants) ? 'secretariat' : fixed);
    return {
      act,
      capacity,
      standing: standing ?? 'not stated',
      participants,
      agendaItems: [...new Set(agendaItemsIn(text).map(({ number }) => number))],
      open,
    };
  }
  return null;
}

/** The standing that words such as "States signatories to the Protocol" give. */
export function standingOf(capacity: string): Standing | null {
  if (/\bnot (?:parties|a party)\b|\bnon-part|\bneither part/i.test(capacity)) return 'non-party';
  if (/\bsignator/i.test(capacity)) return 'signatory';
  if (/\bpart(?:y|ies)\b/i.test(capacity)) return 'party';
  if (/organi[sz]ations?\b|\bUnited Nations\b|\binstitutes?\b/i.test(capacity))
    return 'organization';
  if (/\bentit(?:y|ies)\b/i.test(capacity)) return 'entity';
  if (/\bobservers?\b/i.test(capacity)) return 'observer';
  return null;
}

function isSecretariat(participants: readonly { readonly name: string }[]): boolean {
  return participants.length === 1 && /^Secretariat\b/i.test(participants[0]!.name);
}
