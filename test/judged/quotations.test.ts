import { expect, it } from 'vitest';
import { context } from '../commands/context.ts';
import { readJudgedQuotations } from './quotations.ts';
import { scoreQuotations } from './score-quotations.ts';

it('gives every judged quotation the verdict, places, item and judgement of its citation', () => {
  const { faults } = scoreQuotations(readJudgedQuotations('open'), context);
  expect(faults).toEqual([]);
});
