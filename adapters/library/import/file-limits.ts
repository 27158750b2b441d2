/** What is read at most of a file that comes from a stranger; more is refused in one sentence. */
export const FILE_LIMITS = {
  /** Of the file as it comes. */
  bytes: 100 * 1024 * 1024,
  pages: 2000,
  /** Members of a zipped file: the longest reports with a header for every section have some hundreds. */
  members: 5000,
  /** Of all members read together, inflated. */
  inflated: 256 * 1024 * 1024,
  /** Of one member, inflated: the text of 2,000 pages has about 40 MB as XML. */
  member: 96 * 1024 * 1024,
  /** How far a member may inflate beyond its packed size; XML of word processors reaches about 30. */
  ratio: 200,
  /** Up to this size a member is small, whatever its ratio: a long table of blanks inflates far. */
  smallMember: 4 * 1024 * 1024,
  /** Elements within elements. */
  xmlDepth: 400,
  xmlNodes: 4_000_000,
} as const;

/** What a process that reads a file may take. */
export interface ProcessLimits {
  /** Of objects, in megabytes; the process ends itself beyond. */
  readonly heap: number;
  /** Of all its memory, in megabytes, where the system tells it. */
  readonly memory: number;
  /** In milliseconds, from start to end. */
  readonly time: number;
  /** Of what it answers, in bytes. */
  readonly answer: number;
}

/** Four times what a report of 65 pages takes in memory, a hundred times in time. */
export const PROCESS_LIMITS: ProcessLimits = {
  heap: 1024,
  memory: 1536,
  time: 5 * 60_000,
  answer: 128 * 1024 * 1024,
};
