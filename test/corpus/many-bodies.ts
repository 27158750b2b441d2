import { createHash } from 'node:crypto';
import type { TextFile } from '../../src/corpus/read-corpus.ts';

/** A catalogue entry in the least that it may be, for documents written for a test. */
export function entry(id: string, text: string, more: Record<string, unknown> = {}) {
  return {
    id,
    file: `${id}.txt`,
    sha256: hash(text),
    kind: 'report',
    title: 'Report',
    subtitle: null,
    body: 'harbours',
    meeting: { year: 2025, ordinal: null, start: null, end: null, place: null },
    distribution: 'General',
    issued: null,
    language: null,
    status: 'final',
    symbol: null,
    jobNumber: null,
    addendumTo: null,
    link: null,
    ...more,
  };
}

export function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** A catalogue of made-up bodies and what lies beside it. */
export function corpusOf(documents: readonly { entry: ReturnType<typeof entry>; text: string }[]): {
  catalogue: { defaultBody: string; bodies: unknown[]; documents: unknown[] };
  sources: Map<string, TextFile>;
} {
  return {
    catalogue: {
      defaultBody: 'harbours',
      bodies: [
        body('harbours', 'Commission on Harbours', 'COH', 'E/CN.90'),
        body('piers', 'Working Group on Piers', 'WGP', 'E/CN.90/WG.1'),
        body('council', 'Sea Council', 'SEA', 'X'),
      ],
      documents: documents.map((one) => one.entry),
    },
    sources: new Map(
      documents.map(({ entry: { file }, text }) => [file, { text, sha256: hash(text) }]),
    ),
  };
}

function body(id: string, name: string, abbreviation: string, code: string) {
  return { id, name, parent: null, abbreviations: [abbreviation], codes: [code] };
}

/** The head of a file in the written form. */
export function head(values: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ status: 'final', kind: 'report', ...values });
  return `@text 1\nfile: x.pdf\npages: 9\n\n@values\n${lines.map(([name, value]) => `${name}: ${value}`).join('\n')}\n\n@page 1\n`;
}
