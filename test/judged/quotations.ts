import { readFileSync } from 'node:fs';

/** A pasted text and the verdicts that it deserves; `README.md` says what each field means. */
export interface JudgedPaste {
  readonly id: string;
  readonly paste: string;
  readonly verdicts: readonly JudgedQuotation[];
}

export interface JudgedQuotation {
  readonly quotation: string;
  readonly verdict: string;
  readonly refs: readonly string[];
  readonly item?: string;
  readonly cited: string;
  readonly warning?: string;
  readonly note?: string;
}

/** Reads one half of the judged quotations. */
export function readJudgedQuotations(half: 'open' | 'kept-aside'): readonly JudgedPaste[] {
  const file = new URL(`${half}/quotations.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as JudgedPaste[];
}
