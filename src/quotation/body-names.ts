import type { Library } from '../corpus/library.ts';
import type { Body } from '../corpus/model.ts';

/** What reads as the name of a body, of this organization or another; which one is looked up. */
export const BODY_NAME =
  /\b(?:Working Group|Committee|Commission|Council|Conference|Group of Experts) (?:on|of|for|against) (?:the )?\p{Lu}[\p{L}-]+(?: (?:(?:and|of|in|the|on|by) ){0,3}\p{Lu}[\p{L}-]+){0,12}/gu;

/** The body of a name, the article left out or not; undefined where none of that name is known. */
export function bodyCalled(name: string, { corpus }: Library): Body | undefined {
  return corpus.bodies.find((body) =>
    [body.name, ...body.abbreviations].some((own) => plain(own) === plain(name)),
  );
}

/** Whether it is what a body reports to, which says nothing against a citation. */
export function isParent(name: string, { corpus }: Library): boolean {
  return corpus.bodies.some(
    ({ parent }) => parent !== null && plain(parent).startsWith(plain(name)),
  );
}

function plain(name: string): string {
  return name.toLowerCase().replace(/\bthe\b\s?/gu, '');
}
