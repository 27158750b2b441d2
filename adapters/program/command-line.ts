import { parseArgs } from 'node:util';
import { type Extension, extensionOf, extensions } from '../files/index.ts';

/** What the command line asks for. */
export type Invocation =
  | { readonly kind: 'help' | 'version' | 'conversation' }
  | { readonly kind: 'misused'; readonly problem: string }
  | {
      readonly kind: 'answers';
      readonly query: string | null;
      readonly form: Form | null;
      /** The file that a compilation is written to. */
      readonly output: Output | null;
    }
  | {
      readonly kind: 'add';
      readonly paths: readonly string[];
      readonly yes: boolean;
      readonly dryRun: boolean;
      readonly format: 'json' | 'text' | null;
    }
  | { readonly kind: 'remove'; readonly ids: readonly string[]; readonly yes: boolean }
  | { readonly kind: 'corpus' };

export interface Output {
  readonly path: string;
  readonly extension: Extension;
}

/** How answers are printed; null stands for text. */
export type Form = { readonly format: 'json' | 'text' } | { readonly as: string };

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  format: { type: 'string' },
  as: { type: 'string' },
  output: { type: 'string', short: 'o' },
  yes: { type: 'boolean', short: 'y' },
  'dry-run': { type: 'boolean' },
} as const;

/**
 * Reads the words behind the program's name. Several words are one query, in which a word that
 * begins with a hyphen and is no option of the program belongs to the query.
 */
export function readCommandLine(args: readonly string[], platforms: readonly string[]): Invocation {
  const { tokens } = parseArgs({ args: [...args], options, strict: false, tokens: true });
  const given = new Map<string, string | undefined>();
  const words: string[] = [];
  for (const [index, word] of args.entries()) {
    const token = tokens.find((token) => token.index === index);
    if (!token || token.kind === 'option-terminator') continue;
    if (token.kind === 'option' && Object.hasOwn(options, token.name)) {
      given.set(token.name, token.value);
    } else if (token.kind === 'option' && words.length === 0) {
      return misused(`There is no option ${token.rawName}.`);
    } else words.push(word);
  }
  if (given.has('help')) return { kind: 'help' };
  if (given.has('version')) return { kind: 'version' };
  if (given.has('format') && given.has('as')) return misused('Give --format or --as, not both.');
  if (words.length === 1 && words[0] === 'terminal') return { kind: 'conversation' };
  const [first, ...rest] = words;
  if (first === 'add' || first === 'remove' || (first === 'corpus' && rest.length === 0))
    return readCorpusCommand(first, rest, given);
  for (const name of ['yes', 'dry-run'])
    if (given.has(name)) return misused(`--${name} belongs to add and remove.`);
  const query = words.length > 0 ? words.join(' ') : null;
  const output = given.has('output') ? readOutput(given.get('output')) : null;
  if (given.has('output')) {
    if (!output)
      return misused(`--output takes a file name that ends in .${extensions.join(', .')}.`);
    if (query === null) return misused('--output needs a query, such as "/compile 2020 10".');
  }
  const form = readForm(given, platforms);
  return typeof form === 'string' ? misused(form) : { kind: 'answers', query, form, output };
}

/** What is done to the corpus itself. "-" is no option there: it stands for the text on standard input. */
function readCorpusCommand(
  name: 'add' | 'remove' | 'corpus',
  words: readonly string[],
  given: ReadonlyMap<string, string | undefined>,
): Invocation {
  if (name === 'corpus') return { kind: 'corpus' };
  const yes = given.has('yes');
  if (name === 'remove') {
    if (words.length === 0) return misused('Say which document to remove, by its id.');
    return { kind: 'remove', ids: words, yes };
  }
  const format = given.get('format') ?? null;
  if (words.length === 0) return misused('Say which file or folder to add.');
  if (format !== null && format !== 'json' && format !== 'text')
    return misused('--format takes text or json.');
  const dryRun = given.has('dry-run');
  if (format === 'text' && !dryRun) return misused('--format text belongs to --dry-run.');
  return { kind: 'add', paths: words, yes, dryRun, format };
}

/** The form asked for; a string says what is wrong. */
function readForm(
  given: ReadonlyMap<string, string | undefined>,
  platforms: readonly string[],
): Form | null | string {
  if (given.has('format')) {
    const format = given.get('format');
    return format === 'json' || format === 'text' ? { format } : '--format takes text or json.';
  }
  if (!given.has('as')) return null;
  const platform = given.get('as');
  return platform !== undefined && platforms.includes(platform)
    ? { as: platform }
    : `--as takes ${platforms.join(' or ')}.`;
}

function readOutput(path: string | undefined): Output | null {
  const extension = path === undefined ? undefined : extensionOf(path);
  return path === undefined || extension === undefined ? null : { path, extension };
}

function misused(problem: string): Invocation {
  return { kind: 'misused', problem };
}
