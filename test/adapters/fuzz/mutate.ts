/** Numbers from 0 to below 1, the same ones for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Values that stand where nobody expects them. */
const ODD: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  2 ** 53,
  '',
  ' ',
  '\u0000\u202E\uD800',
  'x'.repeat(5000),
  '../../@me',
  '99999999999999999999999',
  [],
  {},
  [null],
  [[[[]]]],
  { toString: null, constructor: 1, length: -1 },
  { type: 10, content: '-# /rec 2020 10', components: [{ type: 99 }] },
];

/** Longer frames would only measure how long they take to send. */
const LONGEST = 200_000;

/** A copy with one to three things in it taken away, doubled, or put in the place of something else. */
export function mutate(value: unknown, random: () => number): unknown {
  let copy = structuredClone(value);
  for (let times = 1 + Math.floor(random() * 3); times > 0; times--) copy = change(copy, random);
  return (JSON.stringify(copy) ?? '').length > LONGEST ? value : copy;
}

function change(value: unknown, random: () => number): unknown {
  const holder = pick(holdersIn(value), random);
  if (!holder) return odd(random);
  const into = holder as Record<string, unknown>;
  const keys = Object.keys(into);
  const key = pick(keys, random) ?? 'extra';
  const way = random();
  if (way < 0.3) delete into[key];
  else if (way < 0.4) into[key] = Array.from({ length: 40 }, () => structuredClone(into[key]));
  else if (way < 0.5) into[key] = structuredClone(into[pick(keys, random) ?? key]);
  else into[key] = odd(random);
  return value;
}

function odd(random: () => number): unknown {
  return structuredClone(pick(ODD, random));
}

/** Every object and list in a value. */
function holdersIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(holdersIn)].slice(0, 400);
}

export function pick<T>(values: readonly T[], random: () => number): T | undefined {
  return values[Math.floor(random() * values.length)];
}
