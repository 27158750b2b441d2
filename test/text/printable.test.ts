import { expect, test } from 'vitest';
import { toJson } from '../../adapters/terminal/json.ts';
import { assistant } from '../assistant.ts';

// Marks of direction, zero-width characters, tags and an escape sequence, as an attack would paste them.
const HIDDEN = '\u202E\u2066\u200B\u2060\uFEFF\u{E0041}\u{E007F}';
const ESCAPE = '\u001B[31m\u0007\u0000\u009B';

test.each([
  ['/topic'],
  ['/rec'],
  ['/paper'],
  ['/themes'],
  ['/state'],
  ['/documents'],
  ['/meeting'],
  ['/compile 2020 10; topic:'],
  ['/help'],
  ['/verify'],
  ['/track'],
])('what nobody sees in a question for %s is in no answer', (name) => {
  const reply = assistant.answer(`${name} wh${HIDDEN}ales${ESCAPE} ${HIDDEN}`);
  const said = JSON.stringify(reply);
  expect(said).not.toMatch(/[\u202E\u2066\u200B\u2060\uFEFF]|[\u{E0000}-\u{E007F}]/u);
  expect(said).not.toMatch(/\\u00(?:1b|07|00|9b)/i);
});

test('JSON writes what nobody sees of the line as escapes, which read as the same line', () => {
  const line = `/rec 2020 10 ${HIDDEN}\u009B`;
  const json = toJson(line, assistant.answer(line));
  expect(json).not.toMatch(/[\u009B\u202E\u2066\u200B]|[\u{E0000}-\u{E007F}]/u);
  expect(JSON.parse(json).query).toBe(line);
});

test('every command reads at most 20,000 characters, and says so', () => {
  const long = 'word '.repeat(4001);
  for (const { name } of assistant.commands) {
    const reply = assistant.answer(`/${name} ${long}`.slice(0, 20_100));
    expect(reply, name).toMatchObject({ outcome: 'usage', title: 'Too long' });
  }
  expect(assistant.answer(long)).toMatchObject({ outcome: 'usage', title: 'Too long' });
});

test('a list of references names at most a hundred', () => {
  const line = Array.from({ length: 101 }, (_, i) => `20${10 + (i % 80)} ${i + 1}`).join('; ');
  for (const name of ['rec', 'cite', 'compile'])
    expect(assistant.answer(`/${name} ${line}`).title, name).toBe('Too many at once');
});
