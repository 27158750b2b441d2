import type { APIInteraction } from 'discord-api-types/v10';

/**
 * What came as an interaction, where it says to whom an answer goes; null for what cannot be
 * answered. Whatever else it says is read by whoever needs it, and may be missing.
 */
export function readAddressed(data: unknown): APIInteraction | null {
  if (typeof data !== 'object' || data === null) return null;
  const { id, token } = data as { id?: unknown; token?: unknown };
  return isName(id) && isName(token) ? (data as APIInteraction) : null;
}

/** Ids and tokens become parts of addresses. */
function isName(value: unknown): boolean {
  return typeof value === 'string' && /^[\w.~=-]+$/u.test(value);
}
