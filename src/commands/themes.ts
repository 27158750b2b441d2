import type { Command } from '../command.ts';
import type { Library } from '../corpus/library.ts';
import type { Theme } from '../corpus/model.ts';
import type { ListItem, Reply } from '../reply/reply.ts';
import { command, join, say, strong } from '../text/marked.ts';
import { notFound } from './answers/usage.ts';
import { paperChoice } from './paper.ts';

export const themes: Command = {
  name: 'themes',
  summary: 'The themes of the background papers, with their key topics and papers',
  argument: {
    name: 'theme',
    description: 'A theme or a key topic, such as technology',
    hint: 'technology',
    required: false,
  },
  examples: [
    { line: '/themes', shows: 'all themes' },
    { line: '/themes technology', shows: 'one theme' },
  ],
  run({ argument }, { library }) {
    const wanted = argument.normalize('NFKC').trim().toLowerCase();
    const all = library.corpus.themes;
    if (wanted === '') return choose('Themes of the background papers', all, library);
    const found = fitting(wanted, all);
    const [only, ...others] = found;
    if (only === undefined) {
      return notFound(
        'No such theme',
        say`No theme or key topic fits “${argument.slice(0, 100)}”. ${command('/themes')} lists all ${all.length}; ${command(`/topic ${argument.slice(0, 100)}`)} looks in all texts.`,
        [{ kind: 'more', label: 'All themes', command: '/themes' }],
      );
    }
    return others.length === 0
      ? showTheme(only, library)
      : choose(`Themes with “${argument}”`, found, library);
  },
  complete(argument, { library }) {
    const wanted = argument.trim().toLowerCase();
    return (wanted === '' ? library.corpus.themes : fitting(wanted, library.corpus.themes)).map(
      ({ name, papers }) => ({
        value: name,
        label: `${name} (${count(papers.length, 'paper')})`,
      }),
    );
  },
};

/** By name, then by the beginning of a name, then by words of the name, then by key topics. */
function fitting(wanted: string, all: readonly Theme[]): Theme[] {
  const words = wanted.split(/[\s-]+/).filter(Boolean);
  const tests: ((theme: Theme) => boolean)[] = [
    ({ id, name }) => id === wanted || name.toLowerCase() === wanted,
    ({ name }) => name.toLowerCase().startsWith(wanted),
    ({ name }) => words.every((word) => name.toLowerCase().includes(word)),
    ({ keyTopics }) =>
      keyTopics.some((topic) => words.every((word) => topic.toLowerCase().includes(word))),
  ];
  for (const test of tests) {
    const found = all.filter(test);
    if (found.length > 0) return found;
  }
  return [];
}

function showTheme(theme: Theme, library: Library): Reply {
  const { symbols, refs } = contents(theme, library);
  return {
    outcome: 'found',
    title: `Theme: ${theme.name}`,
    blocks: [
      { type: 'heading', text: 'Key topics' },
      {
        type: 'list',
        items: theme.keyTopics.map(
          (topic): ListItem => ({ text: topic, command: `/topic ${topic}` }),
        ),
      },
      { type: 'heading', text: 'Background papers' },
      {
        type: 'list',
        items: symbols.flatMap((symbol) => library.paper(symbol) ?? []).map(paperChoice),
      },
    ],
    refs,
    next: [{ kind: 'more', label: 'All themes', command: '/themes' }],
  };
}

function choose(title: string, found: readonly Theme[], library: Library): Reply {
  return {
    outcome: 'several',
    title,
    blocks: [
      {
        type: 'list',
        items: found.map((theme) => ({
          ...join([
            strong(theme.name),
            ` – ${count(theme.papers.length, 'background paper')}, ${count(theme.keyTopics.length, 'key topic')}`,
          ]),
          command: `/themes ${theme.name}`,
        })),
      },
    ],
    refs: found.flatMap((theme) => contents(theme, library).refs),
    next: [],
  };
}

function contents(theme: Theme, library: Library): { symbols: readonly string[]; refs: string[] } {
  const units = library.unitsOf(theme.document).filter((unit) => unit.theme === theme.id);
  return { symbols: theme.papers, refs: units.map(({ ref }) => ref) };
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
