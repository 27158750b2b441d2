import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';

/**
 * What registering would change, one line a command; none where all stands as wanted. Discord
 * returns what it holds with fields of its own and without those left at their defaults, so only
 * what we declare is compared.
 */
export function changes(
  held: readonly unknown[],
  wanted: readonly RESTPostAPIApplicationCommandsJSONBody[],
): string[] {
  const byKey = new Map(held.filter(isNamed).map((command) => [keyOf(command), command]));
  const wantedKeys = new Set(wanted.map(keyOf));
  const added = wanted.filter((body) => !byKey.has(keyOf(body))).map((body) => `+ ${keyOf(body)}`);
  const changed = wanted
    .filter((body) => byKey.has(keyOf(body)) && !holds(byKey.get(keyOf(body)), body))
    .map((body) => `~ ${keyOf(body)}`);
  const removed = [...byKey.keys()].filter((key) => !wantedKeys.has(key)).map((key) => `- ${key}`);
  return [...added, ...changed, ...removed];
}

interface Named {
  readonly name: string;
  readonly type?: number | undefined;
}

function isNamed(value: unknown): value is Named {
  return isRecord(value) && typeof value['name'] === 'string';
}

function keyOf({ name, type = 1 }: Named): string {
  return type === 1 ? `/${name}` : name;
}

/** Whether all that is wanted stands in what is held. */
function holds(held: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) {
    const list = Array.isArray(held) ? held : [];
    return list.length === wanted.length && wanted.every((item, i) => holds(list[i], item));
  }
  if (!isRecord(wanted)) return held === wanted || (held === undefined && wanted === false);
  return (
    isRecord(held) &&
    Object.entries(wanted).every(
      ([key, value]) => absent(value, held[key]) || holds(held[key], value),
    )
  );
}

function absent(wanted: unknown, held: unknown): boolean {
  return (
    held === undefined && (wanted === undefined || (Array.isArray(wanted) && wanted.length === 0))
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
