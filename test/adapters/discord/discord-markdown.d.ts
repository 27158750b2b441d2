declare module '@cloudrac3r/discord-markdown' {
  type Rules = Readonly<Record<string, unknown>>;
  type Parse = (
    source: string,
    state: { readonly inline: boolean },
  ) => readonly { readonly type: string; readonly content?: string }[];
  const discord: {
    readonly rules: Rules;
    readonly markdownEngine: { parserFor(rules: Rules): Parse };
  };
  export default discord;
}
