import { descendants, type HtmlElement, textWithin } from './element.ts';

/** A note of a page: the element that holds its words. */
export interface HtmlNote {
  readonly id: string;
  readonly mark: string;
  readonly element: HtmlElement;
}

export interface Notes {
  readonly all: readonly HtmlNote[];
  /** The note that a link or what stands around it points to; null for anything else. */
  readonly noteOf: (element: HtmlElement) => HtmlNote | null;
  /** Whether a link leads from a note back to its place in the text. */
  readonly isBackLink: (element: HtmlElement) => boolean;
}

/** "3", "[3]", "*", "a". */
const MARK = /^[[(]?(\d{1,3}|[a-z]{1,2}|[*†‡§]{1,3})[\])]?$/;
const NAMED = /(?:foot|end)?note|^_?_?(?:ftn|edn|fn)/i;
const HOLDERS = new Set(['li', 'p', 'div', 'dd', 'aside', 'td']);

/** Finds the notes of a page: raised links, or links named as notes, to a place that holds the words. */
export function findNotes(body: HtmlElement): Notes {
  const places = new Map<string, HtmlElement>();
  for (const element of descendants(body, () => true)) {
    for (const name of [
      element.attributes['id'],
      element.name === 'a' ? element.attributes['name'] : undefined,
    ]) {
      if (name !== undefined && !places.has(name)) places.set(name, element);
    }
  }
  const byLink = new Map<HtmlElement, HtmlNote>();
  const byHolder = new Map<HtmlElement, HtmlNote>();
  for (const link of descendants(body, ({ name }) => name === 'a')) {
    const target = link.attributes['href']?.startsWith('#') ? link.attributes['href'].slice(1) : '';
    const place = places.get(target);
    const mark = MARK.exec(textWithin(link).trim())?.[1];
    if (!place || mark === undefined || !isNamed(link, target) || isInside(link, byHolder))
      continue;
    const element = holderOf(place);
    if (!element || contains(element, link)) continue;
    const note = byHolder.get(element) ?? { id: target, mark, element };
    byHolder.set(element, note);
    byLink.set(link, note);
  }
  return {
    all: [...byHolder.values()],
    noteOf: (element) =>
      byLink.get(element) ?? (element.name === 'sup' ? onlyLink(element, byLink) : null),
    isBackLink: (element) =>
      element.name === 'a' &&
      !byLink.has(element) &&
      isInside(element, byHolder) &&
      isBack(element),
  };
}

function isNamed(link: HtmlElement, target: string): boolean {
  const { attributes, parent, children } = link;
  const raised =
    parent?.name === 'sup' ||
    children.some((child) => typeof child !== 'string' && child.name === 'sup');
  return (
    raised ||
    [attributes['role'], attributes['class'], target].some((name) => NAMED.test(name ?? ''))
  );
}

/** The element whose words are the note: a list item or block of its own. */
function holderOf(place: HtmlElement): HtmlElement | null {
  for (let element: HtmlElement | null = place; element; element = element.parent) {
    if (!HOLDERS.has(element.name)) continue;
    const around: HtmlElement | null = element.parent;
    const isWrapped =
      around && /^(?:div|li|aside)$/.test(around.name) && NAMED.test(around.attributes['id'] ?? '');
    return isWrapped ? around : element;
  }
  return null;
}

/** A link back shows the mark again, or an arrow. */
function isBack(link: HtmlElement): boolean {
  const text = textWithin(link).trim();
  return (
    link.attributes['href']?.startsWith('#') === true &&
    (text === '' || MARK.test(text) || /^[^\p{L}\p{N}]+$/u.test(text))
  );
}

function onlyLink(sup: HtmlElement, byLink: ReadonlyMap<HtmlElement, HtmlNote>): HtmlNote | null {
  const notes = sup.children.map((child) =>
    typeof child === 'string' ? null : (byLink.get(child) ?? null),
  );
  return notes.length === 1 ? notes[0]! : null;
}

function isInside(element: HtmlElement, holders: ReadonlyMap<HtmlElement, HtmlNote>): boolean {
  for (let around = element.parent; around; around = around.parent)
    if (holders.has(around)) return true;
  return false;
}

function contains(holder: HtmlElement, element: HtmlElement): boolean {
  for (let around = element.parent; around; around = around.parent)
    if (around === holder) return true;
  return false;
}
