#!/usr/bin/env node
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Assistant } from '../src/assistant.ts';
import { ConfigurationError } from './configuration-error.ts';
import type { Environment } from './environment.ts';
import { guard, incidentReply, newReference } from './guard.ts';
import { openAssistant } from './library/assistant.ts';
import { nameCorpus } from './library/name-corpus.ts';
import { configuredPlatforms, platforms } from './platforms.ts';
import { type Form, type Output, readCommandLine } from './program/command-line.ts';
import { describeFailure, EXIT } from './program/exit-code.ts';
import { explainMisnamed, misnamedSettings, NOTHING_TO_DO } from './program/misnamed.ts';
import { type Printer, printerFor } from './program/printer.ts';
import { nameSourceLines } from './program/source-lines.ts';
import { isSilent, lookAtInput } from './program/standard-input.ts';
import { USAGE } from './program/usage.ts';
import { lines } from './terminal/lines.ts';
import { screenOf } from './terminal/screen.ts';

nameSourceLines();

const { stdin, stdout, stderr, env } = process;

let unexpected = false;
let served = false;
const log = (reference: string, error: unknown): void => {
  unexpected = true;
  stderr.write(`${reference} ${error instanceof Error ? error.stack : error}\n`);
};

// A reader that has seen enough, such as `head`, is no fault.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  const { message, code } = describeFailure(error);
  stderr.write(`${message}\n`);
  process.exitCode = code;
}
// What a platform's library still has open once its time is up must not keep the process.
if (served) process.exit();

async function run(args: readonly string[]): Promise<number> {
  const asked = readCommandLine(
    args,
    platforms.map(({ name }) => name),
  );
  switch (asked.kind) {
    case 'help':
      stdout.write(USAGE);
      return 0;
    case 'version':
      stdout.write(`${version()}\n`);
      return 0;
    case 'misused':
      stderr.write(`${asked.problem} See rapporteur --help.\n`);
      return EXIT.misused;
    case 'add':
    case 'remove':
    case 'corpus': {
      const { runCorpusCommand } = await import('./program/corpus/run.ts');
      return runCorpusCommand(asked, corpusFolder(env), { stdin, stdout, stderr });
    }
    case 'conversation':
      return converse(await open(), null);
    case 'answers':
      if (asked.query !== null) {
        return answerOne(await open(), asked.query, asked.form, asked.output);
      }
      return (await serve(asked.form)) ?? converse(await open(), asked.form);
  }
}

/**
 * Serves the platforms that are configured; null where lines wait in standard input, or somebody at
 * a terminal has nothing configured.
 */
async function serve(form: Form | null): Promise<number | null> {
  if (form !== null) return null;
  const settings = { ...(await readDotenv()), ...env };
  const chosen = configuredPlatforms(platforms, settings);
  const misnamed = misnamedSettings(settings);
  const input = lookAtInput(stdin);
  if (chosen.length === 0) {
    if (input === 'nothing') {
      throw misnamed.length > 0 ? new ConfigurationError(misnamed) : NOTHING_TO_DO;
    }
    for (const { setting, problem, fix } of misnamed) {
      stderr.write(`${setting}: ${problem} Fix: ${fix}\n`);
    }
    return null;
  }
  // The process of a shard has the standard input of the one above it, which has looked.
  if (input === 'lines' && !env['SHARDING_MANAGER'] && !(await isSilent(stdin))) return null;
  stdin.pause();
  const { run: serveUntilStopped } = await import('./service/run.ts');
  const { makeLive } = await import('./library/live/live-assistant.ts');
  served = true;
  const live = makeLive(await openConfigured(settings), {
    path: corpusFolder(settings),
    defaultBody: settings['RAPPORTEUR_BODY'],
  });
  try {
    const assistant = named(live.assistant, settings);
    await serveUntilStopped(chosen, { ...live, assistant }, settings);
  } catch (error) {
    throw explainMisnamed(error, settings);
  }
  return 0;
}

async function answerOne(
  assistant: Assistant,
  query: string,
  form: Form | null,
  output: Output | null,
): Promise<number> {
  const print = await printerFor(form, screenOf(stdout, env), assistant);
  const { text, reply } = answerLine(query, assistant, print);
  stdout.write(`${text}\n`);
  if (unexpected) return EXIT.unexpected;
  if (!output) return EXIT[reply.outcome];
  const { saveCompilation } = await import('./program/save-compilation.ts');
  const { saved, message } = await saveCompilation(reply, output);
  stderr.write(`${message}\n`);
  return saved ? EXIT[reply.outcome] : EXIT[reply.outcome] || EXIT.misused;
}

/** Answers one line and prints it; one that cannot be printed is answered with a reference to the log. */
function answerLine(line: string, assistant: Assistant, print: Printer) {
  const request = assistant.read(line);
  const reply = assistant.answer(request);
  try {
    return { reply, text: print({ line, request, reply }) };
  } catch (error) {
    const reference = newReference();
    log(reference, error);
    const incident = incidentReply(reference);
    return { reply: incident, text: print({ line, request, reply: incident }) };
  }
}

/** At a terminal a conversation; otherwise each line of standard input is a query. */
async function converse(assistant: Assistant, form: Form | null): Promise<number> {
  if (form === null && stdin.isTTY && stdout.isTTY) {
    const { terminal } = await import('./terminal/index.ts');
    await terminal({ input: stdin, output: stdout, env }).start(assistant);
    return 0;
  }
  const print = await printerFor(form, screenOf(stdout, env), assistant);
  const separator = form === null || ('format' in form && form.format === 'text') ? '\n\n' : '\n';
  for await (const line of lines(stdin)) {
    const flushed = stdout.write(`${answerLine(line, assistant, print).text}${separator}`);
    if (!flushed) await new Promise((resolve) => stdout.once('drain', resolve));
  }
  return 0;
}

async function open(): Promise<Assistant> {
  return guard(named(await openConfigured(env), env), log);
}

async function openConfigured(settings: Environment): Promise<Assistant> {
  return openAssistant(
    corpusFolder(settings),
    new URL('.', import.meta.url),
    settings['RAPPORTEUR_BODY'],
  );
}

/** The assistant, whose answers name its corpus where it is not the one that comes with the program. */
function named(assistant: Assistant, settings: Environment): Assistant {
  const folder = settings['RAPPORTEUR_CORPUS'];
  return folder ? nameCorpus(assistant, folder) : assistant;
}

function corpusFolder(settings: Environment): string {
  return settings['RAPPORTEUR_CORPUS'] || fileURLToPath(new URL('../corpus', import.meta.url));
}

/** The settings of `.env` in the program's own folder: that of whoever starts it may be a stranger's. */
async function readDotenv(): Promise<Environment> {
  const path = new URL('../.env', import.meta.url);
  if (!existsSync(path)) return {};
  const { parse } = await import('dotenv');
  return parse(readFileSync(path));
}

function version(): string {
  const manifest = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return String(JSON.parse(manifest).version);
}
