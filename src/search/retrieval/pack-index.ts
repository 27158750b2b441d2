import type { TopicIndex } from './topic-index.ts';

type Words = Pick<
  TopicIndex,
  'unitCount' | 'terms' | 'shown' | 'compounds' | 'expansionKeys' | 'phrases'
>;

/** Numbers of four bytes, then numbers of one, in the order in which they are written. */
const WIDE = [
  'starts',
  'units',
  'frequency',
  'sequenceStarts',
  'sequence',
  'expansionStarts',
  'expansionTerms',
] as const;
const NARROW = ['own', 'context', 'expansionRelations'] as const;

/** An index in one run of bytes, for the machine that wrote it (in its order of bytes). */
export function packIndex(index: TopicIndex): Uint8Array {
  const { unitCount, terms, shown, compounds, expansionKeys, phrases } = index;
  const words: Words = { unitCount, terms, shown, compounds, expansionKeys, phrases };
  const text = new TextEncoder().encode(JSON.stringify(words));
  const head = 4 * (1 + WIDE.length + NARROW.length);
  const wideAt = head + padded(text.length);
  const wideLength = WIDE.reduce((sum, name) => sum + index[name].length, 0);
  const narrowLength = NARROW.reduce((sum, name) => sum + index[name].length, 0);
  const bytes = new Uint8Array(wideAt + 4 * wideLength + narrowLength);
  const lengths = [text.length, ...[...WIDE, ...NARROW].map((name) => index[name].length)];
  new Uint32Array(bytes.buffer, 0, lengths.length).set(lengths);
  bytes.set(text, head);
  let at = wideAt;
  for (const name of WIDE) {
    new Uint32Array(bytes.buffer, at, index[name].length).set(index[name]);
    at += 4 * index[name].length;
  }
  for (const name of NARROW) {
    bytes.set(index[name], at);
    at += index[name].length;
  }
  return bytes;
}

/** The index that `packIndex` wrote, its numbers shared with `bytes`; the bytes must be sound. */
export function loadIndex(bytes: Uint8Array): TopicIndex {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : new Uint8Array(bytes);
  const { buffer, byteOffset } = aligned;
  const lengths = new Uint32Array(buffer, byteOffset, 1 + WIDE.length + NARROW.length);
  const head = lengths.byteLength;
  const words: Words = JSON.parse(
    new TextDecoder().decode(aligned.subarray(head, head + lengths[0]!)),
  );
  let at = byteOffset + head + padded(lengths[0]!);
  const wide = WIDE.map((_, i) => {
    const numbers = new Uint32Array(buffer, at, lengths[1 + i]!);
    at += numbers.byteLength;
    return numbers;
  });
  const narrow = NARROW.map((_, i) => {
    const numbers = new Uint8Array(buffer, at, lengths[1 + WIDE.length + i]!);
    at += numbers.byteLength;
    return numbers;
  });
  const [starts, units, frequency, sequenceStarts, sequence, expansionStarts, expansionTerms] =
    wide;
  const [own, context, expansionRelations] = narrow;
  return {
    ...words,
    starts: starts!,
    units: units!,
    frequency: frequency!,
    sequenceStarts: sequenceStarts!,
    sequence: sequence!,
    own: own!,
    context: context!,
    expansionStarts: expansionStarts!,
    expansionTerms: expansionTerms!,
    expansionRelations: expansionRelations!,
  };
}

function padded(length: number): number {
  return Math.ceil(length / 4) * 4;
}
