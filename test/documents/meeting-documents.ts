import type { Flow, Paper } from './typeset.ts';

/** The masthead of a document of an organ, in two columns as the Secretariat sets it. */
export function masthead(of: {
  symbol: string;
  organ: string;
  right: readonly string[];
  left?: readonly string[];
  title?: readonly string[];
  job?: string;
}): Flow[] {
  return [
    {
      type: 'at',
      lines: [
        { x: 123, y: 58, text: 'United Nations', size: 14 },
        { x: 440, y: 58, text: of.symbol, size: 10 },
        { x: 123, y: 86, text: `**${of.organ}**`, size: 20 },
        ...of.right.map((text, index) => ({ x: 397, y: 86 + 12 * index, text })),
        ...(of.left ?? []).map((text, index) => ({ x: 60, y: 200 + 12 * index, text })),
        ...(of.title ?? []).map((text, index) => ({
          x: 123,
          y: 280 + 16 * index,
          text: `**${text}**`,
          size: 14,
        })),
        ...(of.job
          ? [
              { x: 65, y: 748, text: `${of.job} (E)    041124` },
              { x: 65, y: 762, text: `⁎${of.job.replace(/\D/g, '')}⁎`, size: 12 },
            ]
          : []),
      ],
    },
    { type: 'at', lines: [{ x: 700, y: 300, text: '' }] },
  ];
}

/** Running heads and feet: symbol above, page number and job number below, sides changing. */
export const running =
  (symbol: string, job: string, pages: number): NonNullable<Paper['head']> =>
  (page) =>
    page === 1
      ? []
      : [
          { x: page % 2 ? 480 : 60, y: 59, text: `**${symbol}**` },
          { x: page % 2 ? 60 : 525, y: 754, text: job, size: 7 },
          { x: page % 2 ? 537 : 60, y: 755, text: `**${page}/${pages}**` },
        ];

export const paragraph = (label: string, text: string, notes: readonly string[] = []): Flow => ({
  type: 'paragraph',
  label,
  text,
  notes,
});
export const heading = (text: string, size = 14, indent = -24): Flow => ({
  type: 'paragraph',
  text: `**${text}**`,
  size,
  indent,
  gap: 18,
  width: 320,
});
export const clause = (text: string, notes: readonly string[] = []): Flow => ({
  type: 'paragraph',
  text,
  indent: 24,
  notes,
});
export const operative = (label: string, text: string, notes: readonly string[] = []): Flow => ({
  type: 'paragraph',
  label,
  text,
  indent: 24,
  notes,
});
export const item = (label: string, text: string, indent = 24): Flow => ({
  type: 'paragraph',
  label,
  text,
  indent,
});

/** Words enough to fill about this many lines, each time others, so that nothing is found by chance. */
export function filler(lines: number, seed: number): string {
  const nouns = [
    'delegations',
    'the secretariat',
    'several speakers',
    'the Chair',
    'regional groups',
    'experts',
    'observers',
  ];
  const verbs = ['recalled', 'stressed', 'noted', 'welcomed', 'discussed', 'described', 'examined'];
  const things = [
    'the need for cooperation',
    'national practices',
    'the exchange of information',
    'measures of protection',
    'training of officers',
    'the use of resources',
  ];
  const sentences: string[] = [];
  for (let at = 0; at < lines; at++) {
    const n = seed * 7 + at;
    const noun = nouns[n % 7]!;
    sentences.push(
      `${noun[0]!.toUpperCase()}${noun.slice(1)} ${verbs[(n * 3) % 7]} ${things[(n * 5) % 6]} in case ${n} of the survey.`,
    );
  }
  return sentences.join(' ');
}
