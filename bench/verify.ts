import { verify } from '../src/quotation/verify.ts';
import { context } from '../test/commands/context.ts';
import { readJudgedQuotations } from '../test/judged/quotations.ts';
import { scoreQuotations } from '../test/judged/score-quotations.ts';
import { library } from '../test/library.ts';

/** Words put in the place of every word of every unit; none of them may pass for the original. */
const STAND_INS = ['shall', 'notwithstanding', 'the'];

let checked = 0;
const passed: string[] = [];
for (const { text, ref } of library.corpus.units) {
  const words = text.split(/(?<=\s)(?=\S)/u);
  for (const [i, word] of words.entries()) {
    const bare = word.trim();
    const standIn = STAND_INS.find((candidate) => candidate !== bare)!;
    const core = /[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/u.exec(word);
    if (!core) continue;
    const changed = word.replace(core[0], core[0] === standIn ? `${standIn}s` : standIn);
    const pasted = [...words.slice(0, i), changed, ...words.slice(i + 1)].join('');
    checked++;
    if (verify({ words: pasted, citation: null }, context).verdict === 'exact')
      passed.push(`${ref}: ${pasted}`);
  }
}
process.stdout.write(`${checked} changed words, ${passed.length} called exact\n`);
for (const one of passed) process.stdout.write(`  ${one}\n`);
const { quotations, right, faults } = scoreQuotations(readJudgedQuotations('open'), context);
process.stdout.write(`${right} of ${quotations} judged quotations right\n`);
for (const fault of faults) process.stdout.write(`  ${fault}\n`);
const aside = scoreQuotations(readJudgedQuotations('kept-aside'), context);
process.stdout.write(`${aside.right} of ${aside.quotations} kept aside right\n`);
process.exitCode = passed.length === 0 ? 0 : 1;
