import { createPublicKey, type KeyObject, verify } from 'node:crypto';

/** What stands before the 32 bytes of an Ed25519 key in DER (RFC 8410, section 4). */
const DER_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** The application's public key, as Discord's pages show it: 64 hexadecimal digits. */
export function readPublicKey(hex: string): KeyObject {
  const key = Buffer.concat([DER_PREFIX, Buffer.from(hex, 'hex')]);
  return createPublicKey({ key, format: 'der', type: 'spki' });
}

/** Whether Discord signed this body, sent at this time. */
export function isSigned(
  key: KeyObject,
  body: Buffer,
  { timestamp, signature }: { timestamp: unknown; signature: unknown },
): boolean {
  if (typeof timestamp !== 'string' || typeof signature !== 'string') return false;
  if (!/^[0-9a-f]{128}$/iu.test(signature)) return false;
  const signed = Buffer.concat([Buffer.from(timestamp), body]);
  return verify(null, signed, key, Buffer.from(signature, 'hex'));
}
