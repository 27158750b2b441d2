import { existsSync } from 'node:fs';
import { config } from 'dotenv';
import { commands } from '../../../src/commands/index.ts';
import { register } from './register.ts';

if (existsSync('.env')) config({ quiet: true });

process.exitCode = await register(commands, process.argv.slice(2), {
  env: process.env,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
