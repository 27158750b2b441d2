import type { AuthorityRule, AuthorityVoice } from '../corpus/kinds/kind.ts';
import type { Library } from '../corpus/library.ts';
import type { Document, Unit } from '../corpus/model.ts';

/** Who speaks in a unit, as the kind of its document says: the body, its members, the Secretariat. */
export function voiceOf(unit: Unit, library: Library): AuthorityVoice {
  return ruleFor(unit, library).voice;
}

/** "draft report; not final", "report; final" or "report; final, superseded". */
export function statusWords(document: Document, library: Library): string {
  const { name } = library.kindOf(document);
  const superseded = document.supersededBy.length > 0 ? ', superseded' : '';
  if (document.status === 'final') return `${name}; final${superseded}`;
  return `${name.startsWith('draft ') ? name : `draft ${name}`}; not final${superseded}`;
}

/** What a unit is and how final, in words that a delegate reads at a glance. */
export function authority(unit: Unit, library: Library): string {
  const document = library.documentOf(unit);
  const { says } = ruleFor(unit, library);
  const words = typeof says === 'string' ? says : says[document.status];
  const status = statusWords(document, library);
  const filled: Readonly<Record<string, string>> = {
    document: status,
    'a document': document.status === 'draft' ? `a ${status}` : `the ${status}`,
    status: document.status,
    name: library.kindOf(document).name,
    body: library.body(document.body)!.name,
  };
  return words.replace(/\{([a-z ]+)\}/g, (written, name: string) => filled[name] ?? written);
}

function ruleFor(unit: Unit, library: Library): AuthorityRule {
  const document = library.documentOf(unit);
  const titles = [document.title, document.subtitle ?? ''];
  const sections = library.sections(unit).map(({ title }) => title);
  const { authority: rules } = library.kindOf(document);
  // A kind is only read in where its last rule fits every text.
  return rules.find((rule) => fits(rule))!;

  function fits({ units, titles: named, sections: under, openings }: AuthorityRule): boolean {
    return (
      (!units || units.includes(unit.kind)) &&
      (!named || has(named, titles, 'iu')) &&
      (!under || has(under, sections, 'iu')) &&
      (!openings || has(openings, [unit.text], 'u'))
    );
  }
}

function has(patterns: readonly string[], texts: readonly string[], flags: string): boolean {
  return patterns.some((pattern) => texts.some((text) => new RegExp(pattern, flags).test(text)));
}
