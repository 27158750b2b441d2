/** As long as a question may be, and a different one each time: sentences of a draft that nobody wrote. */
export function hostileText(turn: number): string {
  const words =
    'States shall encourage the smuggling evidence of migrants cooperation to measures and';
  const pool = words.split(' ');
  let text = '';
  for (let i = turn; text.length < 19_900; i++) {
    text += `${pool[(i * 7) % pool.length]}${i % 11 === 0 ? `${i}. ` : ' '}`;
  }
  return text.slice(0, 19_900);
}
