/** What of a meeting a question asks for. */
export type MeetingSubject =
  | 'dates'
  | 'place'
  | 'chair'
  | 'agenda'
  | 'panellists'
  | 'statements'
  | 'attendance'
  | 'documents'
  | 'recommendations';

/** The first that fits; the more particular stand first. Folded words: no case, articles or punctuation. */
const SUBJECTS: readonly (readonly [MeetingSubject, RegExp])[] = [
  [
    'recommendations',
    /\bhow many (?:recommendations|recs)\b|\b(?:number|numbers) of recommendations\b|\brecommendations\b.*\b(?:held|status|adopted|final|draft)\b|\bstatus of\b.*\brecommendations\b/u,
  ],
  [
    'documents',
    /\b(?:list of participants|background papers?|documents? (?:before|of|for)|papers? (?:.* )?before|documentation)\b/u,
  ],
  ['panellists', /\bpanel(?:l?ists?)?\b|\bled discussion\b|\bpresentations?\b/u],
  ['statements', /\b(?:spoke|speak|speakers?|statements?|took floor|intervened|interventions?)\b/u],
  ['agenda', /\bagenda\b|\bitem \d/u],
  ['chair', /\b(?:chair(?:ed|person|man|woman|s)?|presided?|presiding)\b/u],
  [
    'attendance',
    /\b(?:attend(?:ed|ance|ees)?|represented|present|participants?|participated|observers?|delegates|registered|organizations were)\b/u,
  ],
  ['dates', /^when\b|\bdates?\b|\bwhat days?\b|\bhow long\b/u],
  ['place', /^where\b|\b(?:venue|place|city)\b/u],
];

/** What a folded question asks of a meeting; null where nothing of it is recognized. */
export function findMeetingSubject(folded: string): MeetingSubject | null {
  return SUBJECTS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
