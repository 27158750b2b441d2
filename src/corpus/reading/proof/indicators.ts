import { isPower } from '../powers.ts';
import type { Source } from '../source.ts';

/** How many pages after the beginning of its paragraph an indicator may stand. */
const REACH = 3;

/** What the first reading took for indicators of notes: signs of the original that are in no text. */
export interface Indicators {
  /** Uses one up; false where no indicator of this mark is left on the page. `before` is what it follows. */
  readonly use: (mark: string, page: number | null, before: string) => boolean;
}

export function readIndicators({ blocks }: Source): Indicators {
  const left = blocks.flatMap((block) =>
    block.type === 'table'
      ? []
      : block.runs
          .filter(({ note }) => note !== undefined)
          .flatMap(({ text }) => text.split(/[\s,]+/))
          .filter((mark) => mark !== '')
          .map((mark) => ({ mark, page: block.page })),
  );
  return {
    use: (mark, page, before) => {
      if (isPower(before, mark)) return false;
      const at = left.findIndex(
        (one) =>
          one.mark === mark &&
          (one.page === null || page === null || (one.page <= page && page - one.page <= REACH)),
      );
      if (at !== -1) left.splice(at, 1);
      return at !== -1;
    },
  };
}
