import { parseArgs } from 'node:util';
import { commands } from '../../src/commands/index.ts';
import { manifest } from './manifest.ts';

const { values } = parseArgs({ options: { url: { type: 'string' } } });
const url = values.url ?? null;
if (url !== null && !/^https:\/\/[^/\s]+/u.test(url)) {
  process.stderr.write('--url takes the public https address of the service.\n');
  process.exitCode = 2;
} else {
  process.stdout.write(`${JSON.stringify(manifest(commands, url), null, 2)}\n`);
}
