import { participantNamed } from '../states/names-index.ts';
import type { Participant } from './model.ts';

const OPEN = /\s*\[(?:\.\.\.|…)\]\.?$/;
/** "two and three" is two names where both are known; a body's name may hold an "and". */
const AND = /^(.*?),? and (?:the )?(.*)$/s;

/** "(IOM)" after an organization's name. */
const ABBREVIATION = / \(\p{Lu}[\p{L}-]*\)$/u;

export interface ParticipantList {
  readonly participants: readonly Participant[];
  /** Ends in "[...]". */
  readonly open: boolean;
}

/** A list of States or others as reports write it; what is no known name stays as issued. */
export function readParticipants(text: string): ParticipantList {
  const open = OPEN.test(text);
  const parts = text
    .replace(OPEN, '')
    .replace(/\.$/, '')
    .split(/[,;] (?![^()]*\))/)
    .map((part) => part.replace(/^and /, ''))
    .filter((part) => part.trim() !== '');
  return { participants: parts.flatMap(apart).map(participantOf), open };
}

function apart(part: string): string[] {
  if (participantNamed(part)) return [part];
  const pair = AND.exec(part);
  if (!pair) return [part];
  const [, first, second] = pair;
  const areTwo =
    (participantNamed(first!) && participantNamed(second!)) ||
    / and the /.test(part) ||
    /\)$/.test(first!);
  return areTwo ? [first!, second!] : [part];
}

function participantOf(part: string): Participant {
  const asIssued = part.replace(/^the /i, '').trim();
  const known = participantNamed(asIssued);
  return known
    ? { name: known.name, asIssued, kind: known.kind }
    : { name: asIssued.replace(ABBREVIATION, ''), asIssued, kind: 'organization' };
}
