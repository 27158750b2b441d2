import { extname } from 'node:path';
import { findDrafts } from '../../../src/concordance/find-drafts.ts';
import { doubtRepeated } from '../../../src/corpus/adding/doubt-repeated.ts';
import { type FoundBody, findBody } from '../../../src/corpus/adding/find-body.ts';
import { printedStructure } from '../../../src/corpus/adding/printed-structure.ts';
import { type ProposedEntry, proposeEntry } from '../../../src/corpus/adding/propose-entry.ts';
import type { CatalogueDocument } from '../../../src/corpus/catalogue.ts';
import { CorpusError } from '../../../src/corpus/fault.ts';
import { readKinds } from '../../../src/corpus/kinds/read-kinds.ts';
import { createLibrary } from '../../../src/corpus/library.ts';
import type { Doubt, Structure } from '../../../src/corpus/reading/structure.ts';
import { isWritten, readWritten } from '../../../src/corpus/written/read-written.ts';
import { writeStructure } from '../../../src/corpus/written/write-structure.ts';
import { readFolder, sha256 } from '../../library/folder.ts';
import { type CorpusChange, decidedBefore } from '../../library/keeping/changes.ts';
import { keepDocument } from '../../library/keeping/keep-document.ts';
import { withLock } from '../../library/keeping/lock.ts';
import { readRawCatalogue, soundEntries } from '../../library/keeping/raw-catalogue.ts';
import { loadSoundDocuments } from '../../library/load.ts';
import { describeDocument, describeDoubt } from './describe-document.ts';
import { entryFor } from './entry-for.ts';
import type { FileToRead } from './find-files.ts';
import type { PersonAtTerminal } from './person.ts';

/** What is told to a script: added, held already or accepted; stopped by doubts or not wanted; not readable. */
export const ADD_EXIT = { accepted: 0, stopped: 1, unreadable: 2 } as const;

export interface AddOptions {
  /** Accepts what nothing stops, and asks nothing. */
  readonly yes: boolean;
  /** Changes nothing. */
  readonly dryRun: boolean;
  /** "json" prints an object a file, "text" the written form; null tells a person. */
  readonly format: 'json' | 'text' | null;
}

export interface AddSurroundings {
  readonly folder: string;
  /** Reads a file; throws an error whose message is one sentence for the person where it cannot. */
  readonly read: (
    bytes: Uint8Array,
    name: string,
    onProgress: (done: number, of: number) => void,
  ) => Promise<Structure>;
  /** Whether an error of `read` or of loading is about the file, and its message for the person. */
  readonly isUnreadable: (error: unknown) => error is Error;
  /** Null where nobody can be asked. */
  readonly person: PersonAtTerminal | null;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The pages read of a file; not called where nobody watches. */
  readonly onProgress: (name: string, done: number, of: number) => void;
}

/** Adds files one by one; a file that stops or cannot be read does not keep the others. */
export async function addFiles(
  files: readonly FileToRead[],
  options: AddOptions,
  surroundings: AddSurroundings,
): Promise<number> {
  let code: number = ADD_EXIT.accepted;
  for (const [i, file] of files.entries()) {
    if (files.length > 1) surroundings.err(`${i + 1} of ${files.length}: ${file.name}`);
    code = Math.max(code, await addFile(file, options, surroundings));
  }
  return code;
}

async function addFile(
  file: FileToRead,
  options: AddOptions,
  surroundings: AddSurroundings,
): Promise<number> {
  const { err, isUnreadable } = surroundings;
  try {
    const bytes = await file.load();
    const held = options.dryRun ? null : heldAs(bytes, surroundings.folder);
    if (held !== null) {
      err(`${file.name} is held already, as ${held}; nothing was changed.`);
      return ADD_EXIT.accepted;
    }
    const structure = await readBytes(bytes, file.name, surroundings);
    if (structure === null) return ADD_EXIT.unreadable;
    const original = await originalOf(file, bytes, structure);
    if (options.dryRun) return show(structure, options, surroundings);
    if (options.format === 'json') surroundings.out(JSON.stringify(printedStructure(structure)));
    return await decide(structure, original, options, surroundings);
  } catch (error) {
    if (error instanceof CorpusError) {
      err(`Not added: the document would be held back for these faults.\n${error.message}`);
      return ADD_EXIT.stopped;
    }
    if (!isUnreadable(error)) throw error;
    err(error.message);
    return ADD_EXIT.unreadable;
  }
}

function heldAs(bytes: Uint8Array, folder: string): string | null {
  const hash = sha256(Buffer.from(bytes));
  const { documents } = soundEntries(readRawCatalogue(folder));
  return documents.find(({ original }) => original?.sha256 === hash)?.id ?? null;
}

interface OriginalFile {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What is kept as the original: for a corrected text, the file that it was read from, where it lies beside. */
async function originalOf(
  file: FileToRead,
  bytes: Uint8Array,
  structure: Structure,
): Promise<OriginalFile> {
  if (structure.file === file.name) return { bytes, name: file.name };
  const beside = await file.loadBeside(structure.file);
  return beside === null ? { bytes, name: file.name } : { bytes: beside, name: structure.file };
}

/** A file in the written form is taken at its word; null where it has faults, which are told. */
async function readBytes(
  bytes: Uint8Array,
  name: string,
  { read, err, onProgress }: AddSurroundings,
): Promise<Structure | null> {
  const start = Buffer.from(bytes.subarray(0, 16)).toString('utf8');
  if (!isWritten(start))
    return doubtRepeated(await read(bytes, name, (done, of) => onProgress(name, done, of)));
  const { structure, faults } = readWritten(name, Buffer.from(bytes).toString('utf8'));
  if (faults.length === 0) return structure;
  err(new CorpusError(faults).message);
  return null;
}

function show(structure: Structure, { format }: AddOptions, surroundings: AddSurroundings): number {
  const { out, folder } = surroundings;
  if (format === 'json') out(JSON.stringify(printedStructure(structure)));
  else if (format === 'text') out(writeStructure(structure).trimEnd());
  else {
    const { proposed, body } = propose(structure, folder);
    out(describeDocument(structure, proposed, body));
    out(
      structure.accepted
        ? 'It can be added; nothing was changed.'
        : 'It would stop; nothing was changed.',
    );
  }
  return structure.accepted ? ADD_EXIT.accepted : ADD_EXIT.stopped;
}

interface Proposal {
  readonly proposed: ProposedEntry;
  readonly body: FoundBody | null;
}

function propose(structure: Structure, folder: string): Proposal {
  const { documents, bodies } = soundEntries(readRawCatalogue(folder));
  // Kinds with faults are told wherever the corpus is opened.
  const { kinds } = readKinds(new Map());
  return {
    proposed: proposeEntry(structure, documents, kinds),
    body: findBody(structure.masthead, bodies),
  };
}

async function decide(
  structure: Structure,
  { bytes, name }: OriginalFile,
  { yes, format }: AddOptions,
  surroundings: AddSurroundings,
): Promise<number> {
  const { folder, err, out } = surroundings;
  const say = format === null ? out : err;
  const person = yes ? null : surroundings.person;
  const { proposed, body } = propose(structure, folder);
  say(describeDocument(structure, proposed, body));
  const before = decidedBefore(folder, sha256(Buffer.from(bytes)));
  const decided = await decideDoubts(structure, before, person);
  if (decided === null) {
    say(stopWords(structure, name));
    return ADD_EXIT.stopped;
  }
  const isClosed = closedWords(structure);
  if (isClosed !== null && !(await person?.confirm(`${isClosed} Shall it join all the same?`))) {
    say(person ? 'Not added.' : `Not added: ${isClosed} Decide at a terminal, without --yes.`);
    return ADD_EXIT.stopped;
  }
  const { bodies } = soundEntries(readRawCatalogue(folder));
  const made = await entryFor(structure, proposed, body, bodies, person);
  if (typeof made === 'string') {
    say(`Not added: ${made}`);
    return ADD_EXIT.stopped;
  }
  for (const draft of draftsOf(structure, made.entry, folder)) {
    const words = `It has most texts of ${draft}, a draft of the same meeting.`;
    if (person && !(await person.confirm(`${words} Does it replace that?`, true))) continue;
    say(`${words} It replaces it.`);
    made.entry.supersedes.push(draft);
  }
  if (!yes && !(await person?.confirm(`Add it as ${made.entry.id}?`, true))) {
    say(person ? 'Not added.' : 'Not added: say --yes, or answer at a terminal.');
    return ADD_EXIT.stopped;
  }
  const extension = extname(name).toLowerCase() || '.txt';
  await withLock(folder, () =>
    keepDocument(folder, { ...made, structure, decided, original: { bytes, extension } }),
  );
  say(`Added as ${made.entry.id}; ${structure.units.length} texts can be asked for.`);
  return ADD_EXIT.accepted;
}

/** Ids of the drafts that a final seems to replace, by its texts. */
function draftsOf(
  { masthead, units }: Structure,
  { body, meeting, supersedes }: Pick<CatalogueDocument, 'body' | 'meeting' | 'supersedes'>,
  folder: string,
): string[] {
  const { documents } = soundEntries(readRawCatalogue(folder));
  const may = documents.some(
    (one) => one.status === 'draft' && one.body === body && one.meeting.year === meeting.year,
  );
  if (masthead.status === 'draft' || !may) return [];
  const library = createLibrary(loadSoundDocuments(readFolder(folder)));
  return findDrafts(units, body, meeting.year, library)
    .map(({ id }) => id)
    .filter((id) => !supersedes.includes(id));
}

/**
 * The doubts that stop, each taken to be right by the person, now or when this very file was added
 * before; null where one is not.
 */
async function decideDoubts(
  { doubts }: Structure,
  before: CorpusChange['decided'],
  person: PersonAtTerminal | null,
): Promise<readonly Doubt[] | null> {
  const stopping = doubts.filter(({ stops }) => stops);
  const open = stopping.filter(
    ({ cause, unit, words }) =>
      !before.some((one) => one.cause === cause && one.unit === unit && one.words === words),
  );
  if (open.length === 0) return stopping;
  if (!person || open.length > MOST_DECIDED) return null;
  for (const one of open) {
    const isRight = await person.confirm(`Is this right as it is? ${describeDoubt(one)}`);
    if (!isRight) return null;
  }
  return stopping;
}

/** Beyond this many a text is not read right, and should be corrected rather than confirmed. */
const MOST_DECIDED = 20;

function stopWords({ doubts }: Structure, name: string): string {
  const stopping = doubts.filter(({ stops }) => stops).length;
  const are = stopping === 1 ? 'One doubt stops it' : `${stopping} doubts stop it`;
  return `Not added: ${are}. To correct the text: rapporteur add --dry-run --format text ${name} > corrected.txt, fix it, take its marks "@doubt" out, and add corrected.txt from the same folder.`;
}

/** Why a document may not be for everybody; null where it is. */
function closedWords({ masthead }: Structure): string | null {
  if (masthead.distribution === 'Restricted') return 'It is marked Restricted.';
  return masthead.symbol.some((symbol) => /\/(?:CRP|R)\.\d/.test(symbol))
    ? 'It is a conference room paper or of restricted distribution, by its symbol.'
    : null;
}
