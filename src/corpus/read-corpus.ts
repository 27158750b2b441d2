import type { z } from 'zod';
import { assemble } from './assemble.ts';
import {
  type Catalogue,
  type CatalogueDocument,
  catalogueSchema,
  documentSchema,
} from './catalogue.ts';
import { checkWritten } from './check-written.ts';
import { crossCheck } from './cross-check.ts';
import { checkMeetings } from './facts/check-meetings.ts';
import { CorpusError, type Fault } from './fault.ts';
import type { Kind } from './kinds/kind.ts';
import { readKinds } from './kinds/read-kinds.ts';
import { checkMasthead } from './masthead.ts';
import type { Corpus, HeldBack } from './model.ts';
import { parseDocument } from './parse-document.ts';
import { type ParsedEntry, separateAnnexes } from './separate-annexes.ts';
import { separateScopes } from './separate-scopes.ts';
import { isWritten, readWritten } from './written/read-written.ts';

/** A source as it lies on disk. */
export interface TextFile {
  readonly text: string;
  /** Of the file's bytes, in lower-case hexadecimal. */
  readonly sha256: string;
}

/** Name under which faults of the catalogue itself are reported. */
const CATALOGUE = 'catalogue.json';
const ENTRY_MEND = 'See "Adding a document" in the README for what an entry holds.';

/**
 * The corpus that a catalogue and its sources make. Throws a `CorpusError` with every fault found:
 * entries that break the schema, files missing or altered, lines that stand under no number,
 * values that a document does not state.
 */
export function readCorpus(
  catalogue: unknown,
  sources: ReadonlyMap<string, TextFile>,
  ownKinds: ReadonlyMap<string, unknown> = new Map(),
): Corpus {
  const corpus = readSoundDocuments(catalogue, sources, ownKinds);
  const faults = corpus.heldBack.flatMap((one) => one.faults);
  if (faults.length > 0) throw new CorpusError(faults);
  return corpus;
}

/**
 * The same, but a document with faults is held back alone, with its faults, and the others are
 * served. Throws a `CorpusError` only where nothing can be: faults of the catalogue's own head or of
 * the kinds, or no document without a fault.
 */
export function readSoundDocuments(
  catalogue: unknown,
  sources: ReadonlyMap<string, TextFile>,
  ownKinds: ReadonlyMap<string, unknown> = new Map(),
): Corpus {
  const { kinds, faults } = readKinds(ownKinds);
  if (faults.length > 0) throw new CorpusError(faults);
  const { head, entries, heldBack } = readCatalogue(catalogue);
  const found = new Map<string, Fault[]>();
  for (const { id, fault } of crossCheck(head, entries, kinds)) blame(id, fault);
  const parts = entries.flatMap((entry): ParsedEntry[] => {
    const source = sources.get(entry.file);
    for (const fault of checkSource(entry, source)) blame(entry.id, fault);
    return source
      ? readDocument(entry, source.text, head, kinds, (fault) => blame(entry.id, fault))
      : [];
  });
  const owners = new Map<string, string>();
  for (const { entry } of parts) {
    const owner = owners.get(entry.id);
    if (owner !== undefined && owner !== entry.whole) blame(entry.whole, sameId(entry.id, owner));
    else owners.set(entry.id, entry.whole);
  }
  const sound = () => parts.filter(({ entry }) => !found.has(entry.whole));
  const read = assemble(head, sound(), kinds, []);
  const before = found.size;
  const soundEntries = entries.filter(({ id }) => !found.has(id));
  for (const fault of checkMeetings(soundEntries, read.facts.meetings)) {
    const entry = entries.find(({ file }) => file === fault.file)!;
    blame(entry.id, fault);
  }
  for (const { id, title } of entries) {
    const own = found.get(id);
    if (own) heldBack.push({ id, title, faults: own });
  }
  if (heldBack.length > 0 && sound().length === 0)
    throw new CorpusError(heldBack.flatMap((one) => one.faults));
  // What the meetings showed to be faulty is in what was read, which is then read without it.
  return found.size === before ? { ...read, heldBack } : assemble(head, sound(), kinds, heldBack);

  function blame(id: string, fault: Fault): void {
    const own = found.get(id);
    if (own) own.push(fault);
    else found.set(id, [fault]);
  }
}

function readDocument(
  entry: CatalogueDocument,
  text: string,
  { bodies }: Pick<Catalogue, 'bodies'>,
  kinds: readonly Kind[],
  blame: (fault: Fault) => void,
): ParsedEntry[] {
  if (isWritten(text)) {
    const written = readWritten(entry.file, text);
    for (const fault of [...written.faults, ...checkWritten(entry, written)]) blame(fault);
    return separateScopes(entry, written, kinds);
  }
  const parsed = parseDocument(entry.file, text);
  const body = bodies.find(({ id }) => id === entry.body);
  for (const fault of [...parsed.faults, ...(body ? checkMasthead(entry, body, parsed) : [])])
    blame(fault);
  return separateAnnexes(entry, parsed);
}

interface ReadCatalogue {
  readonly head: Pick<Catalogue, 'bodies' | 'defaultBody'>;
  readonly entries: readonly CatalogueDocument[];
  readonly heldBack: HeldBack[];
}

/** The catalogue, its entries read one by one, so that a broken one is held back alone. */
function readCatalogue(catalogue: unknown): ReadCatalogue {
  const loose = catalogueSchema.extend({ documents: documentSchema.loose().array() });
  const whole = catalogueSchema.safeParse(catalogue);
  if (whole.success) return { head: whole.data, entries: whole.data.documents, heldBack: [] };
  const { documents, ...rest } = isRecord(catalogue) ? catalogue : { documents: null };
  const head = loose.omit({ documents: true }).safeParse(rest);
  if (!head.success || !Array.isArray(documents) || documents.length === 0)
    throw new CorpusError(faultsOf(whole.error));
  const entries: CatalogueDocument[] = [];
  const heldBack: HeldBack[] = [];
  for (const [i, one] of documents.entries()) {
    const read = documentSchema.safeParse(one);
    if (read.success) entries.push(read.data);
    else {
      const id = isRecord(one) && typeof one['id'] === 'string' ? one['id'] : `entry ${i + 1}`;
      const title = isRecord(one) && typeof one['title'] === 'string' ? one['title'] : id;
      heldBack.push({ id, title, faults: faultsOf(read.error, `documents.${i}.`) });
    }
  }
  return { head: head.data, entries, heldBack };
}

function faultsOf(error: z.ZodError, prefix = ''): Fault[] {
  return error.issues.map(({ path, message }) => ({
    file: CATALOGUE,
    line: null,
    problem: `${`${prefix}${path.join('.')}` || 'The catalogue'}: ${message}.`,
    fix: ENTRY_MEND,
  }));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sameId(id: string, owner: string): Fault {
  return {
    file: CATALOGUE,
    line: null,
    problem: `"${id}" is a document or a part of "${owner}" already.`,
    fix: 'Give the document an id of its own, from which those of its parts follow.',
  };
}

function* checkSource(
  { id, file, sha256 }: CatalogueDocument,
  source: TextFile | undefined,
): Generator<Fault> {
  if (!source) {
    yield {
      file,
      line: null,
      problem: `The file of "${id}" is missing.`,
      fix: `Put it into the folder documents beside the catalogue, or take "${id}" out of the catalogue.`,
    };
  } else if (source.sha256 !== sha256) {
    yield {
      file,
      line: null,
      problem: `Its SHA-256 is ${source.sha256}, the catalogue gives ${sha256}.`,
      fix: 'Restore the file as issued; if it was replaced on purpose, put the new hash into the catalogue.',
    };
  }
}
