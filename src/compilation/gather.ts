import { labelOf } from '../citation/pinpoint.ts';
import { preferFinals } from '../concordance/prefer-finals.ts';
import type { Context } from '../context.ts';
import type { Scope } from '../corpus/library.ts';
import type { Cited } from '../corpus/model.ts';
import { explainMissing } from '../references/explain-missing.ts';
import { kindMeant } from '../references/kind-meant.ts';
import { type Reference, readReferences } from '../references/read-references.ts';
import { resolve } from '../references/resolve.ts';
import { enumerate } from '../text/enumerate.ts';
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

/** Finds the texts of an order. A part that is no reference is taken for a topic. */
export function gather(parts: readonly OrderPart[], context: Context): Gathered {
  const cited: Cited[] = [];
  const remarks: string[] = [];
  const missing: string[] = [];
  const absent: string[] = [];
  const { library, names } = context;
  let scope: Scope = null;
  for (const { kind, text } of parts) {
    const asked = kind === 'topic' ? null : read(text);
    if (asked) takeReferences(text, asked);
    else takeTopic(text);
  }
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

  function takeReferences(text: string, asked: readonly Reference[]): void {
    const kind = kindMeant(text, asked, library);
    const { found, lists, several, missing: gaps } = resolve(asked, kind, library);
    cited.push(...found);
    cited.push(...lists.flatMap(({ units }) => units.map((unit) => ({ unit, item: null }))));
    if (gaps.length > 0) missing.push(explainMissing(gaps, library).text);
    for (const { units } of several) {
      const [first] = units;
      const refs = enumerate(units.map(({ ref }) => ref));
      missing.push(
        `${labelOf({ unit: first!, item: null })} stands in several documents; name one: ${refs}.`,
      );
    }
  }

  function takeTopic(text: string): void {
    const { found, absent: words } = topicTexts(text, context);
    absent.push(...words);
    if (found.length === 0) missing.push(`Nothing in the documents held answers “${text}”.`);
    else {
      const kind = found[0]!.unit.kind;
      const texts = found.length === 1 ? kind : `${found.length} ${kind}s`;
      remarks.push(`On “${text}”: the ${texts} nearest to it, found by search and not exhaustive.`);
      cited.push(...found);
    }
  }
}
