import { expect, it } from 'vitest';
import { toJson } from '../../../adapters/terminal/json.ts';
import { createAssistant } from '../../../src/assistant.ts';
import { context } from '../../commands/context.ts';

const { answer } = createAssistant(context);
const read = (line: string): Record<string, unknown> => JSON.parse(toJson(line, answer(line)));

it('has the verdict on each quotation of a text, in its order', () => {
  const line =
    '/verify He said “use of advanced investigative techniques” (recommendation 22 (d) of 2019) and “any new initiatives do […] duplicate existing and available technology tools” (2020, rec. 12) and “so as to ensure its use and admissibility in court proceedings”.';
  expect(read(line)['verdicts']).toEqual([
    {
      quotation: 'use of advanced investigative techniques',
      verdict: 'exact',
      refs: ['2019/rec/22'],
      item: 'b',
      cited: 'wrong',
    },
    {
      quotation: 'any new initiatives do […] duplicate existing and available technology tools',
      verdict: 'marked-changes',
      refs: ['2020/rec/12'],
      cited: 'right',
      warning: 'negation',
    },
    {
      quotation: 'so as to ensure its use and admissibility in court proceedings',
      verdict: 'differs',
      refs: ['2020/rec/10'],
      cited: 'none',
      warning: 'order',
    },
  ]);
});

it('has no verdicts where nothing was quoted to be verified', () => {
  expect(Object.keys(read('/rec 2020 10'))).toEqual([
    'query',
    'outcome',
    'title',
    'blocks',
    'refs',
    'next',
  ]);
});
