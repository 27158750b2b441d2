import { z } from 'zod';

/** A setting that lists ids with commas or blanks between them. */
export function idList(id: RegExp, fault: string) {
  return z
    .string()
    .transform((list) => list.split(/[\s,]+/u).filter((each) => each !== ''))
    .refine((ids) => ids.every((each) => id.test(each)), fault);
}
