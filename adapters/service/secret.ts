import { z } from 'zod';

/** Stands where somebody was to put a value. */
const PLACEHOLDER = /…|\.{3}|^<.*>$|your[_-]|[_-]here\b|x{6,}|changeme|placeholder/iu;

/** A setting with a token or another secret; what an example has in its place is told as such. */
export function secret(form: RegExp, fault: string) {
  return z
    .string()
    .refine((value) => !PLACEHOLDER.test(value), {
      error: 'Is a placeholder, not the value itself',
      abort: true,
    })
    .regex(form, fault);
}
