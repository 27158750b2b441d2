import { assistant } from '../test/assistant.ts';
import { faultsOf, judgedLines } from '../test/judged/score.ts';

/** Scores the answers to judged lines: `npm run bench:judged -- kept-aside` takes the other half. */
const part = process.argv[2] ?? 'open';
for (const name of ['plain-questions', 'facts'] as const) {
  const cases = judgedLines(part, name);
  const wrong = cases
    .map((judged) => ({ ...judged, faults: faultsOf(judged, assistant) }))
    .filter(({ faults }) => faults.length > 0);
  process.stdout.write(
    `${name}, ${part}: ${cases.length - wrong.length} of ${cases.length} right\n`,
  );
  for (const { id, line, faults } of wrong)
    process.stdout.write(`  ${id} ${JSON.stringify(line.slice(0, 80))}: ${faults.join('; ')}\n`);
}
