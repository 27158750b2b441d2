import { parseArgs } from 'node:util';

/** What the command line asks for. */
export type Invocation =
  | { readonly kind: 'help' | 'version' | 'conversation' }
  | { readonly kind: 'misused'; readonly problem: string }
  | { readonly kind: 'answers'; readonly query: string | null; readonly form: Form | null };

/** How answers are printed; null stands for text. */
export type Form = { readonly format: 'json' | 'text' } | { readonly as: string };

const options = {
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
  format: { type: 'string' },
  as: { type: 'string' },
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
  const query = words.length > 0 ? words.join(' ') : null;

  if (given.has('format')) {
    const format = given.get('format');
    if (format !== 'json' && format !== 'text') return misused('--format takes text or json.');
    return { kind: 'answers', query, form: { format } };
  }
  if (given.has('as')) {
    const platform = given.get('as');
    if (platform === undefined || !platforms.includes(platform)) {
      return misused(`--as takes ${platforms.join(' or ') || 'no platform yet'}.`);
    }
    return { kind: 'answers', query, form: { as: platform } };
  }
  return { kind: 'answers', query, form: null };
}

function misused(problem: string): Invocation {
  return { kind: 'misused', problem };
}
