import type { CatalogueDocument } from './catalogue.ts';
import type { Fault } from './fault.ts';
import { DOUBT_CAUSES } from './reading/structure.ts';
import type { Written } from './written/read-written.ts';

/**
 * Holds an entry against the values that its file in the written form has of the document's head,
 * and looks for doubts that nobody has decided.
 */
export function checkWritten(entry: CatalogueDocument, { structure }: Written): Fault[] {
  const faults: Fault[] = [];
  const { masthead } = structure;
  const [first = null, ...others] = masthead.symbol;
  compare('symbol', entry.symbol, first);
  compare('otherSymbols', entry.otherSymbols.join(', '), others.join(', '));
  compare('issued', entry.issued, masthead.issued);
  compare('status', entry.status, masthead.status);
  compare('jobNumber', entry.jobNumber, masthead.jobNumber);
  compare('session', entry.session, masthead.session);
  for (const { cause, stops, unit, words } of structure.doubts) {
    if (stops)
      faults.push({
        file: entry.file,
        line: null,
        problem: `There is a doubt${unit === null ? '' : ` about ${unit}`}: ${DOUBT_CAUSES[cause].meaning} (${words}).`,
        fix: 'Compare the place with the original, correct it, and take the mark "@doubt" out.',
      });
  }
  return faults;

  function compare(field: string, catalogued: string | null, read: string | null): void {
    if (catalogued === read) return;
    faults.push({
      file: entry.file,
      line: null,
      problem: `The catalogue gives ${field} of "${entry.id}" as ${catalogued ?? 'null'}; the text says ${read ?? 'none'}.`,
      fix: `Compare with the original, and correct the catalogue or the value below "@values".`,
    });
  }
}
