import { labelWithYear, titleLabel } from '../../citation/short-label.ts';
import type { Command, Input } from '../../command.ts';
import type { Context } from '../../context.ts';
import type { Unit, UnitKind } from '../../corpus/model.ts';
import { countParts, MOST_PARTS } from '../../references/count-parts.ts';
import { explainMissing, nameScope } from '../../references/explain-missing.ts';
import { saysParagraph } from '../../references/kind-meant.ts';
import { readReferences } from '../../references/read-references.ts';
import { type Resolved, resolve } from '../../references/resolve.ts';
import { showCommand } from '../../references/show-command.ts';
import type { Block, Next, Reply } from '../../reply/reply.ts';
import { say } from '../../text/marked.ts';
import { tooMany } from './too-long.ts';
import { choices, nextFor, quotes, refsOf } from './units.ts';
import { notFound, usage } from './usage.ts';

/** Answers a command that takes references: the units asked for, a list to choose from, or what is held. */
export function lookUp(
  command: Pick<Command, 'name' | 'examples'>,
  kind: UnitKind,
  { argument }: Input,
  context: Context,
): Reply {
  const { library, names } = context;
  if (argument.trim() === '') return usage(command, `Please say which ${kind}.`);
  const asked = readReferences(argument, names);
  if (asked === null)
    return usage(command, `That could not be read as a ${kind} and its year or document.`);
  if (countParts(asked) > MOST_PARTS) return tooMany(command.examples[0].line);
  const resolved = resolve(asked, saysParagraph(argument) ? 'paragraph' : kind, library);
  const { found, several, lists, missing } = resolved;
  if (found.length + several.length + lists.length === 0) {
    return notFound(
      `No such ${kind} is held`,
      explainMissing(missing, library),
      elsewhere(resolved),
    );
  }
  const offered = [
    ...several,
    ...lists.map(({ scope, units }) => ({ asked: nameScope(scope, library), units })),
  ];
  const blocks: Block[] = [
    ...quotes(found, context),
    ...offered.flatMap(({ asked: name, units }): Block[] => [
      { type: 'text', ...say`${introduce(name, units, kind)}` },
      { type: 'list', items: choices(units, library) },
    ]),
    ...(missing.length > 0
      ? [{ type: 'notice' as const, ...explainMissing(missing, library) }]
      : []),
  ];
  const listed = offered.flatMap(({ units }) => units.map((unit) => ({ unit, item: null })));
  return {
    outcome: offered.length > 0 ? 'several' : 'found',
    title: titleFor(resolved, kind, library),
    blocks,
    refs: refsOf([...found, ...listed]),
    next: [...nextFor(found), ...namesakes(found, library)],
  };

  function introduce(name: string, units: readonly Unit[], of: UnitKind): string {
    const isNumber = several.some((one) => one.asked === name);
    return isNumber
      ? `Several documents have a ${of} ${name}; choose one:`
      : `${name}: ${units.length} ${of}s are held.`;
  }
}

function titleFor(
  { found, several, lists }: Resolved,
  kind: UnitKind,
  library: Context['library'],
): string {
  const [only, ...others] = found;
  if (only && others.length === 0 && several.length + lists.length === 0) {
    return titleLabel(only, library);
  }
  return kind === 'recommendation' ? 'Recommendations' : 'Paragraphs';
}

/** Other documents' recommendations of the same year and number: a draft beside its final, another body's. */
function namesakes(found: Resolved['found'], library: Context['library']): Next[] {
  const [only, ...others] = found;
  if (only?.unit.kind !== 'recommendation' || others.length > 0) return [];
  const { unit } = only;
  return library
    .recommendations(library.documentOf(unit).meeting.year, unit.number)
    .filter((other) => other !== unit)
    .map((other) => ({
      kind: 'more',
      label: labelWithYear({ unit: other, item: null }, library),
      command: showCommand(other),
    }));
}

function elsewhere({ missing }: Resolved): Reply['next'] {
  const years = missing.flatMap(({ scope }) => (scope && 'year' in scope ? [scope.year] : []));
  return [
    ...[...new Set(years)].slice(0, 3).map((year) => ({
      kind: 'more' as const,
      label: `What is held of ${year}`,
      command: `/meeting ${year}`,
    })),
    { kind: 'more', label: 'Documents held', command: '/documents' },
  ];
}
