/** Signs that mean something wherever they stand in a line (CommonMark, GitHub). */
const ANYWHERE = /[\\`*_[\]<>#|~&]/gu;
/** What would begin a list at the start of a line. */
const BULLET = /^(\s*)([-+])(?=\s|$)/gmu;
const NUMBER = /^(\s*\d+)([.)])(?=\s|$)/gmu;

/** A text so that Markdown shows exactly its characters; its lines are taken for whole lines. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, String.raw`\$&`)
    .replace(BULLET, String.raw`$1\$2`)
    .replace(NUMBER, String.raw`$1\$2`);
}
