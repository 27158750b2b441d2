import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { imports, sources } from './imports.ts';

/** The house from the ground up: a room may use those of the rows above its own, and itself. */
const FLOORS: readonly (readonly string[])[] = [
  ['corpus/kinds', 'src/collections', 'src/text'],
  ['src/reply', 'src/corpus'],
  ['src/citation', 'src/alignment', 'src/search', 'src/concordance'],
  ['src/references', 'src/agreed-language'],
  ['src/quotation'],
  ['src/context.ts', 'src/request.ts'],
  ['src/command.ts', 'src/compilation'],
  ['src/commands'],
  ['src/plain-words'],
  ['src/assistant.ts'],
  ['adapters/adapter.ts', 'adapters/configuration-error.ts', 'adapters/environment.ts'],
  ['adapters/guard.ts', 'adapters/disk'],
  ['adapters/files', 'adapters/library'],
  ['adapters/service'],
  ['adapters/terminal', 'adapters/slack', 'adapters/discord'],
  ['adapters/platforms.ts'],
  ['adapters/program'],
  ['adapters/rapporteur.ts'],
];

const everything = [...imports('src'), ...imports('adapters')].filter(([, imported]) =>
  /^(?:src|adapters|corpus)\//.test(imported),
);

function roomOf(file: string): string {
  const room = FLOORS.flat().find((name) => file === name || file.startsWith(`${name}/`));
  if (room === undefined) throw new Error(`${file} stands in no room; give it one in FLOORS`);
  return room;
}

function floorOf(file: string): number {
  const room = roomOf(file);
  return FLOORS.findIndex((rooms) => rooms.includes(room));
}

describe('the layers', () => {
  it('have no import that runs upward, nor from a room to one beside it', () => {
    const upward = everything.filter(
      ([file, imported]) => roomOf(file) !== roomOf(imported) && floorOf(file) <= floorOf(imported),
    );
    expect(upward).toEqual([]);
  });

  it('have no files that import each other in a circle', () => {
    const uses = new Map<string, string[]>();
    for (const [file, imported] of everything)
      uses.set(file, [...(uses.get(file) ?? []), imported]);
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) {
        circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
        return;
      }
      if (done.has(file)) return;
      for (const next of uses.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of uses.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });
});

/** Files that hold several things of one kind, and are named for the kind. */
const COLLECTIONS = new Set([
  'body-start', // where the masthead ends
  'built-in', // kinds of documents
  'characters', // classes of them
  'compendium', // its themes and papers
  'databases', // BibTeX, RIS, CSL-JSON
  'escapes', // of the written form
  'exact-phrases',
  'file-limits',
  'format', // marked texts in Discord's Markdown
  'line-forms',
  'missing', // what is known to be missing
  'model',
  'notes', // forms of a citation
  'page-bounds',
  'people',
  'pinpoint', // writes where in a document
  'place',
  'positions',
  'proceedings', // blocks of a meeting's course
  'proximity',
  'remarks', // on a quotation
  'short-label',
  'tables', // of a Word file
  'units', // blocks that show units
]);

describe('a file', () => {
  it('is named for what it exports', () => {
    const unlike = [...sources('src'), ...sources('adapters')].filter((file) => {
      const name = basename(file, '.ts');
      if (name === 'index' || COLLECTIONS.has(name)) return false;
      const exported = [
        ...readFileSync(file, 'utf8').matchAll(
          /^export (?:async )?(?:function\*?|const|interface|type|class) (\w+)/gm,
        ),
      ].map((match) => match[1]!.toLowerCase());
      // Of each word its beginning, so that "denial" names what denies.
      const words = name.split('-').map((word) => word.slice(0, 4));
      return (
        exported.length > 0 && !exported.some((one) => words.some((word) => one.includes(word)))
      );
    });
    expect(unlike).toEqual([]);
  });
});
