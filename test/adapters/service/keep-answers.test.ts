import { expect, it } from 'vitest';
import { createDrawOnce } from '../../../adapters/service/draw-once.ts';
import { keepAnswers } from '../../../adapters/service/keep-answers.ts';
import type { Assistant } from '../../../src/assistant.ts';
import { type CommandRequest, writeRequest } from '../../../src/request.ts';
import { assistant, replyOf } from '../assistant.ts';

/** An assistant that counts how often it was asked. */
function counting(): { asked: string[]; assistant: Assistant } {
  const asked: string[] = [];
  return {
    asked,
    assistant: {
      ...assistant,
      answer(request) {
        const line = lineOf(request);
        asked.push(line);
        if (line === '/fail') throw new Error('defect');
        return assistant.answer(line);
      },
    },
  };
}

const lineOf = (asked: CommandRequest | string) =>
  typeof asked === 'string' ? asked : writeRequest(asked);

it('finds the answer to a line once, and gives the same one again', () => {
  const { asked, assistant: counted } = counting();
  const keeping = keepAnswers(counted);
  const first = keeping.answer('/rec 2020 10');
  expect(keeping.answer('/rec 2020 10')).toBe(first);
  expect(keeping.answer('/rec 2020 11')).not.toBe(first);
  expect(asked).toEqual(['/rec 2020 10', '/rec 2020 11']);
});

it('keeps no pasted text and no failure', () => {
  const { asked, assistant: counted } = counting();
  const keeping = keepAnswers(counted);
  const pasted = `/topic ${'word '.repeat(40)}`;
  for (let i = 0; i < 2; i++) {
    keeping.answer(pasted);
    expect(() => keeping.answer('/fail')).toThrow('defect');
  }
  expect(asked).toEqual([pasted, '/fail', pasted, '/fail']);
});

it('keeps so many answers and no more', () => {
  const { asked, assistant: counted } = counting();
  const keeping = keepAnswers(counted);
  for (let i = 0; i <= 500; i++) keeping.answer(`/rec ${i}`);
  keeping.answer('/rec 500');
  keeping.answer('/rec 0');
  expect(asked).toHaveLength(502);
});

it('keeps fewer answers where they are long', () => {
  const asked: string[] = [];
  const blocks = Array.from({ length: 9_000 }, () => ({ type: 'text', text: 'x' }) as const);
  const keeping = keepAnswers({
    ...assistant,
    answer(request) {
      asked.push(lineOf(request));
      return replyOf(blocks);
    },
  });
  for (const line of ['/a', '/b', '/c', '/c', '/b', '/a']) keeping.answer(line);
  expect(asked).toEqual(['/a', '/b', '/c', '/a']);
});

it('draws a reply once for each way to draw it', () => {
  const draw = createDrawOnce<object>();
  const reply = replyOf([]);
  const first = draw(reply, 'public', () => ({}));
  expect(draw(reply, 'public', () => ({}))).toBe(first);
  expect(draw(reply, 'private', () => ({}))).not.toBe(first);
  expect(draw(replyOf([]), 'public', () => ({}))).not.toBe(first);
});

it('forgets what it kept when the corpus is another', () => {
  const { asked, assistant: counted } = counting();
  let { context } = assistant;
  const changing: Assistant = {
    ...counted,
    get context() {
      return context;
    },
  };
  const keeping = keepAnswers(changing);
  keeping.answer('/rec 2020 10');
  context = { ...context };
  keeping.answer('/rec 2020 10');
  keeping.answer('/rec 2020 10');
  expect(asked).toEqual(['/rec 2020 10', '/rec 2020 10']);
});
