import { correctionsOf } from '../../citation/corrections.ts';
import { labelOf } from '../../citation/pinpoint.ts';
import type { Concordances } from '../../concordance/concordances.ts';
import type { Library } from '../../corpus/library.ts';
import type { Cited, Unit } from '../../corpus/model.ts';
import { showCommand } from '../../references/show-command.ts';
import type { Block } from '../../reply/reply.ts';
import { command, say } from '../../text/marked.ts';

/** What to know of a text beside its words: where it stands in the original, what corrects it, what it became. */
export function standingOf({ unit }: Cited, library: Library, concordances: Concordances): Block[] {
  return [
    ...placeOf(unit, library),
    ...correctionsOf(unit, library).map(
      ({ text, document }): Block => ({
        type: 'notice',
        ...say`Corrected by ${document.symbol ?? document.title}: “${text}”`,
      }),
    ),
    ...becameOf(unit, concordances),
  ];
}

function placeOf(unit: Unit, library: Library): Block[] {
  const { link } = library.documentOf(unit);
  const page = unit.page === null ? [] : [`page ${unit.page} of the original`];
  const official = link === null ? [] : [`official page: ${link}`];
  const words = [...page, ...official].join('; ');
  return words === ''
    ? []
    : [{ type: 'text', text: `${words[0]!.toUpperCase()}${words.slice(1)}` }];
}

function becameOf(unit: Unit, concordances: Concordances): Block[] {
  const successor = concordances.successorOf(unit);
  if (successor === null) return [];
  const { final, unit: after, same } = successor;
  if (after === null) {
    return [
      {
        type: 'notice',
        ...say`Superseded. The final text has nothing like it: ${command(`/documents ${final.id}`)}.`,
      },
    ];
  }
  const label = labelOf({ unit: after, item: null }).toLowerCase();
  const how = same ? 'word for word' : 'with changes';
  return [
    {
      type: 'notice',
      ...say`Superseded. In the final text this is ${label}, ${how}: ${command(showCommand(after))}.`,
    },
  ];
}
