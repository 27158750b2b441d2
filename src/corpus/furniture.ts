/**
 * What a printed page carries besides its text, by the conventions of United Nations documents:
 * job numbers and page numbers in running footers, bar codes, rules, the recycling notice.
 */
const FURNITURE = [
  /^(?:\d+\/\d+\s+)?[A-Z]{1,3}\.\d{2}-\d{5,6}(?:\s*\([A-Z]\))?(?:\s+\d{6})*(?:\s+\d+\/\d+)?$/,
  /^\d+\/\d+$/,
  /^\*\d{6,}\*$/,
  /^[-_*–—]+$/,
  /^Please recycle\b.{0,3}$/,
];

const JOB_NUMBER = /\b[A-Z]{1,3}\.\d{2}-\d{5,6}\b/;

/** Whether a line, outer blanks removed, belongs to the page and not to the text. */
export function isFurniture(line: string): boolean {
  return FURNITURE.some((pattern) => pattern.test(line));
}

/** Whether a line of furniture is the rule that stands above the notes of a page. */
export function isNotesRule(line: string): boolean {
  return /^_{3,}$/.test(line);
}

/** The job number that a running footer carries, such as `V.21-05340`. */
export function jobNumber(line: string): string | null {
  return JOB_NUMBER.exec(line)?.[0] ?? null;
}
