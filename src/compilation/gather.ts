import { labelOf } from '../citation/pinpoint.ts';
import { preferFinals } from '../concordance/prefer-finals.ts';
import type { Context } from '../context.ts';
import type { Scope } from '../corpus/library.ts';
import type { Cited } from '../corpus/model.ts';
import { countParts, MOST_PARTS } from '../references/count-parts.ts';
import { explainMissing } from '../references/explain-missing.ts';
import { kindMeant } from '../references/kind-meant.ts';
import { type Reference, readReferences } from '../references/read-references.ts';
import { type Missing, mergeMissing, resolve } from '../references/resolve.ts';
import { nameTexts } from '../references/show-command.ts';
import { enumerate } from '../text/enumerate.ts';
import { shorten } from '../text/shorten.ts';
import type { OrderPart } from './read-order.ts';
import { topicTexts } from './topic-texts.ts';

/** What an order came to: nothing of it is lost silently. */
export interface Gathered {
  readonly cited: readonly Cited[];
  readonly remarks: readonly string[];
  /** What was asked for and cannot be compiled, a sentence each. */
  readonly missing: readonly string[];
  /** Content words of its topics that the documents do not cover, as typed. */
  readonly absent: readonly string[];
}

/** Characters of a topic that is named in a sentence. */
const LONGEST_NAMED = 100;

/** Topics and gaps that are named; of more, their number. */
const MOST_NAMED = 10;

/** Topics of one compilation, each of which is a search. */
const MOST_TOPICS = 12;

/** Characters of the longest topic; more is a text, which /prior compares. */
const LONGEST_TOPIC = 300;

/**
 * Finds the texts of an order; null where it names more of them than one request may. A part that is
 * no reference is taken for a topic.
 */
export function gather(parts: readonly OrderPart[], context: Context): Gathered | null {
  const cited: Cited[] = [];
  const remarks: string[] = [];
  const missing: string[] = [];
  const absent: string[] = [];
  const gaps: Missing[] = [];
  const topics: string[] = [];
  const { library, names } = context;
  let scope: Scope = null;
  let asked = 0;
  for (const { kind, text } of parts) {
    const references = kind === 'topic' ? null : read(text);
    asked += references ? countParts(references) : 1;
    if (asked > MOST_PARTS) return null;
    if (references) takeReferences(text, references);
    else topics.push(text);
  }
  takeTopics();
  const notHeld = mergeMissing(gaps);
  if (notHeld.length > 0)
    missing.unshift(explainMissing(notHeld.slice(0, MOST_NAMED), library).text);
  if (notHeld.length > MOST_NAMED)
    missing.push(`${notHeld.length - MOST_NAMED} more references name nothing that is held.`);
  return {
    cited: preferFinals(cited, ({ unit }) => unit, context.concordances),
    remarks,
    missing,
    absent,
  };

  /** Numbers without a year belong to the part before. */
  function read(text: string): Reference[] | null {
    const asked = readReferences(text, names);
    return (
      asked?.map((one) => {
        if (!('scope' in one)) return one;
        scope = one.scope ?? scope;
        return { ...one, scope };
      }) ?? null
    );
  }

  function takeReferences(text: string, references: readonly Reference[]): void {
    const kind = kindMeant(text, references, library);
    const { found, lists, several, missing: notHeld } = resolve(references, kind, library);
    cited.push(...found);
    cited.push(...lists.flatMap(({ units }) => units.map((unit) => ({ unit, item: null }))));
    gaps.push(...notHeld);
    for (const { units } of several) {
      const label = labelOf({ unit: units[0]!, item: null }).toLowerCase();
      const texts = units.map((unit) => nameTexts([{ unit, item: null }]));
      missing.push(`Several documents have ${label}; name one: ${enumerate(texts)}.`);
    }
  }

  function takeTopics(): void {
    const nothing: string[] = [];
    const short = topics.filter(({ length }) => length <= LONGEST_TOPIC);
    for (const topic of short.slice(0, MOST_TOPICS)) {
      const { found, absent: words } = topicTexts(topic, context);
      absent.push(...words);
      const name = `“${shorten(topic, LONGEST_NAMED)}”`;
      if (found.length === 0) nothing.push(name);
      else {
        const kind = found[0]!.unit.kind;
        const texts = found.length === 1 ? kind : `${found.length} ${kind}s`;
        remarks.push(`On ${name}: the ${texts} nearest to it, found by search and not exhaustive.`);
        cited.push(...found);
      }
    }
    if (nothing.length > 0)
      missing.push(`The documents held say nothing on ${nameFirst(nothing)}.`);
    if (short.length < topics.length)
      missing.push(
        `A topic has at most ${LONGEST_TOPIC} characters; longer ones were not looked for.`,
      );
    if (short.length > MOST_TOPICS)
      missing.push(
        `${short.length - MOST_TOPICS} more topics were not looked for; at most ${MOST_TOPICS} are.`,
      );
  }
}

function nameFirst(names: readonly string[]): string {
  const rest = names.length - MOST_NAMED;
  return rest > 0 ? enumerate([...names.slice(0, MOST_NAMED), `${rest} more`]) : enumerate(names);
}
