import type { Corpus } from '../../src/corpus/model.ts';
import { type CorpusFolder, sha256 } from './folder.ts';

/** What a snapshot was made from and what it must contain. */
interface Header {
  readonly catalogue: string;
  readonly documents: Readonly<Record<string, string>>;
  /** Of the corpus's own kinds, names and hashes together. */
  readonly kinds: string;
  readonly corpus: string;
}

/**
 * A corpus already read and checked, so that a start need not do it again: a header of SHA-256
 * hashes on the first line, the corpus as JSON on the second.
 */
export function writeSnapshot(corpus: Corpus, folder: CorpusFolder): string {
  const body = JSON.stringify(corpus);
  const header: Header = {
    catalogue: folder.catalogue.sha256,
    documents: Object.fromEntries(
      corpus.documents.map(({ file }) => [file, folder.documents.get(file)!.sha256]),
    ),
    kinds: kindsKey(folder),
    corpus: sha256(body),
  };
  return `${JSON.stringify(header)}\n${body}`;
}

/** The corpus of a snapshot; null when its sources have changed or when it is damaged. */
export function readSnapshot(snapshot: string, folder: CorpusFolder): Corpus | null {
  const cut = snapshot.indexOf('\n');
  const body = snapshot.slice(cut + 1);
  const header = readHeader(snapshot.slice(0, cut));
  const current =
    header !== null &&
    header.corpus === sha256(body) &&
    header.catalogue === folder.catalogue.sha256 &&
    header.kinds === kindsKey(folder) &&
    Object.entries(header.documents).every(
      ([file, hash]) => folder.documents.get(file)?.sha256 === hash,
    );
  return current ? JSON.parse(body) : null;
}

function kindsKey({ kinds }: CorpusFolder): string {
  return sha256(
    [...kinds]
      .map(([name, file]) => `${name} ${file.sha256}`)
      .sort()
      .join('\n'),
  );
}

function readHeader(line: string): Header | null {
  try {
    const header: Header | null = JSON.parse(line);
    return header?.documents ? header : null;
  } catch {
    return null;
  }
}
