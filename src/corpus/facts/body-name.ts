import type { Body } from '../model.ts';

/**
 * Whether words that follow "meeting of the" name the body: by its name, or by the generic part of
 * it alone, as a body's own documents do ("the Working Group"). A generic part that goes on with
 * another subject names another body.
 */
export function namesBody(words: string, { name }: Body): boolean {
  const said = plain(words);
  const full = plain(name);
  const generic = /^(.*?) (?:on|for|to) /.exec(full)?.[1] ?? full;
  return (
    begins(said, full) ||
    (begins(said, generic) && !/^ (?:on|for)\b/.test(said.slice(generic.length)))
  );
}

function begins(text: string, start: string): boolean {
  return text.startsWith(start) && !/^\p{L}/u.test(text.slice(start.length));
}

/** In lower case and without articles, in which documents vary. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/\bthe\s+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
