/**
 * At most so many UTF-16 units of a label or title, ended with an ellipsis where something is left
 * out; no character is cut in two. Never for quoted words.
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, most - 1);
  return `${kept.replace(/[\ud800-\udbff]$/u, '').trimEnd()}…`;
}
