import type { Writable } from 'node:stream';

/** Pages read so far, on one line of a terminal that is written over; elsewhere nothing. */
export function createProgress(output: Writable & { readonly isTTY?: boolean }) {
  let shown = false;
  return { show, done };

  function show(name: string, done_: number, of: number): void {
    if (output.isTTY !== true || of < 2) return;
    output.write(`\r\u001B[K${name}: ${done_} of ${of} pages read`);
    shown = true;
  }

  function done(): void {
    if (shown) output.write('\r\u001B[K');
    shown = false;
  }
}
