import { expect, test } from 'vitest';
import { nameCorpus } from '../../../adapters/library/name-corpus.ts';
import { assistant } from '../../assistant.ts';

test('every answer from another corpus than the built-in one names it', () => {
  const other = nameCorpus(assistant, '/somewhere/our-texts/');
  for (const line of ['/rec 2020 10', '/zzz', '/rec 2031 1', '/help', 'digital evidence']) {
    const { blocks } = other.answer(line);
    expect(blocks.at(-1), line).toMatchObject({ type: 'notice' });
    expect(JSON.stringify(blocks.at(-1)), line).toContain('our-texts');
  }
});
