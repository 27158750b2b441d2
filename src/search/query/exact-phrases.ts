import { words } from '../language/words.ts';

/** Tests texts for a phrase word for word; case, marks and kinds of hyphen and blank do not matter. */
export function quoted(phrases: readonly string[]): (text: string) => boolean {
  const sought = phrases.map(spoken).filter((phrase) => phrase !== '  ');
  return (text) => {
    if (sought.length === 0) return true;
    const all = spoken(text);
    return sought.every((phrase) => all.includes(phrase));
  };
}

function spoken(text: string): string {
  return ` ${words(text)
    .map((word) => word.text)
    .join(' ')} `;
}
