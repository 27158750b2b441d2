import { z } from 'zod';

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/u;

/** A setting with a platform's address: tokens go there, so it is https unless it is this machine. */
export function apiAddress() {
  return z
    .url({ protocol: /^https?$/u, error: 'Not an http or https address' })
    .refine(isSafe, 'Not https, which only an address of this machine may do without');
}

function isSafe(address: string): boolean {
  if (!URL.canParse(address)) return true;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || LOOPBACK.test(hostname);
}
