const written = new WeakMap<object, string>();

/** A value as JSON, written once for as long as it is there: messages of kept answers are sent many times. */
export function json(value: object): string {
  let text = written.get(value);
  if (text === undefined) {
    text = JSON.stringify(value);
    written.set(value, text);
  }
  return text;
}
