import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KNOWN_BODIES } from '../../src/corpus/adding/known-bodies.ts';
import { catalogue, FIXTURES, sources } from '../../test/library.ts';
import { seeded } from '../synthetic.ts';

/** Kinds in turn, each with the marks that its texts stand under. */
const KINDS = [
  ['report', ['paragraph']],
  ['report-with-recommendations', ['paragraph', 'recommendation']],
  ['resolution', ['preambular', 'operative']],
  ['decision', ['operative']],
  ['draft-resolution-or-decision', ['preambular', 'operative']],
  ['concluding-observations', ['paragraph']],
  ['universal-periodic-review', ['paragraph', 'recommendation']],
  ['note', ['paragraph']],
  ['addendum', ['paragraph']],
  ['agreement-or-treaty', ['paragraph']],
] as const;
/** Texts of each mark in a document, and words in each text. */
const TEXTS = 25;
const WORDS = 60;
const BODIES = KNOWN_BODIES.slice(0, 12);

/** The fixtures' documents and so many made-up ones of every kind: a catalogue and its sources. */
export function manyDocuments(count: number, textsOfEach = TEXTS) {
  const random = seeded(count);
  const vocabulary = [...sources.values()].flatMap(({ text }) => text.match(/\p{L}{2,}/gu) ?? []);
  const texts = new Map<string, string>();
  const documents = Array.from({ length: count }, (_, i) => {
    const [kind, marks] = KINDS[i % KINDS.length]!;
    const id = `made-${i}`;
    const year = 2030 + Math.floor(i / 40);
    const symbol = `MADE/${year}/${i}`;
    const text = written(kind, symbol, marks);
    texts.set(`${id}.txt`, text);
    return {
      ...catalogue.documents[0]!,
      id,
      file: `${id}.txt`,
      sha256: createHash('sha256').update(text).digest('hex'),
      kind,
      title: `Made-up ${kind} ${i}`,
      body: `body-${i % BODIES.length}`,
      meeting: { year, ordinal: null, start: null, end: null, place: null },
      distribution: null,
      issued: null,
      language: null,
      status: 'final' as const,
      symbol,
    };
  });
  return {
    catalogue: {
      ...catalogue,
      bodies: [
        ...catalogue.bodies,
        ...BODIES.map(({ name, abbreviation, code }, i) => ({
          id: `body-${i}`,
          name,
          parent: null,
          abbreviations: [abbreviation],
          codes: code === null ? [] : [code],
        })),
      ],
      documents: [...catalogue.documents, ...documents],
    },
    texts,
  };

  function written(kind: string, symbol: string, marks: readonly string[]): string {
    const units = marks.flatMap((mark) =>
      Array.from({ length: textsOfEach }, (_, n) => `\n@${mark} ${n + 1}\n${sentence()}\n`),
    );
    return `@text 1\nfile: made.pdf\npages: 20\n\n@values\nsymbol: ${symbol}\nstatus: final\nkind: ${kind}\n\n@page 1\n\n@heading 1 I\nHarbours\n${units.join('')}`;
  }

  function sentence(): string {
    const words = Array.from(
      { length: WORDS },
      () => vocabulary[Math.floor(random() * vocabulary.length)],
    );
    return `${words.join(' ')}.`;
  }
}

/** Writes them as a corpus folder. */
export function writeMany(folder: string, count: number): void {
  const { catalogue: made, texts } = manyDocuments(count);
  mkdirSync(join(folder, 'documents'), { recursive: true });
  for (const [file, text] of texts) writeFileSync(join(folder, 'documents', file), text);
  for (const { file } of catalogue.documents) {
    writeFileSync(
      join(folder, 'documents', file),
      readFileSync(new URL(`documents/${file}`, FIXTURES)),
    );
  }
  writeFileSync(join(folder, 'catalogue.json'), JSON.stringify(made, null, 2));
}
