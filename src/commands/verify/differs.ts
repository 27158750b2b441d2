import type { Library } from '../../corpus/library.ts';
import type { Verification } from '../../quotation/verify.ts';
import type { Block, Reply } from '../../reply/reply.ts';
import { enumerate } from '../../text/enumerate.ts';
import { say, strong } from '../../text/marked.ts';
import { extent, quotes, where } from './place.ts';
import { asides, cited } from './remarks.ts';
import { verdict } from './verdict.ts';

type Differs = Extract<Verification, { verdict: 'differs' }>;

/** The answer for words that are near to a text held, and not those of it. */
export function differs(found: Differs, library: Library): Reply {
  const { allowed, unexplained, place } = found;
  const names = enumerate(allowed);
  const only = unexplained === 0;
  const finding = only
    ? say`The words of ${where(place, library)}${extent(place)}, but for changes that the Editorial Manual allows: ${strong(names)}.`
    : say`${strong('Not as issued.')} The nearest text is ${where(place, library)}; compare before you quote.`;
  const blocks: Block[] = [{ type: 'text', ...finding }];
  if (!only) {
    const changes = unexplained === 1 ? 'One difference' : `${unexplained} differences`;
    const rest = names === '' ? '' : ` The others it allows: ${names}.`;
    const text = `${changes} that the Editorial Manual does not allow (it allows a changed initial capital, final punctuation left out, note indicators left out, an obvious typographical error put right).${rest}`;
    blocks.push({ type: 'notice', text });
  }
  const { parts } = found;
  blocks.push({ type: 'difference', before: 'As issued', after: 'As pasted', parts });
  blocks.push(...cited(found, place, library), ...asides(found.aside), ...quotes(place, library));
  return verdict('found', only ? 'Allowed changes only' : 'Differs', blocks, [place]);
}
