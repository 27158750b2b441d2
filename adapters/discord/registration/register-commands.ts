import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { config } from 'dotenv';
import { commands } from '../../../src/commands/index.ts';
import { register } from './register.ts';

const settings = fileURLToPath(new URL('../../../.env', import.meta.url));
if (existsSync(settings)) config({ path: settings, quiet: true });

process.exitCode = await register(commands, process.argv.slice(2), {
  env: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
