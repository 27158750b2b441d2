import { HeadingStack } from './heading-stack.ts';
import { openScope, type PrintedScope } from './scopes.ts';
import { StructureBuilder } from './structure-builder.ts';

/** What reading has come to: the parts so far, the headings above, and what the document is. */
export interface ReadingState {
  readonly builder: StructureBuilder;
  readonly stack: HeadingStack;
  /** Whether the whole document is one resolution, decision or treaty. */
  readonly isOneText: boolean;
  /** Whether its numbers may go on those of the document that it adds to. */
  readonly goesOn: boolean;
  /** Size of most words of the text in points; 0 where unknown. */
  readonly bodySize: number;
  /** A heading that has only its number so far, by its index. */
  untitled: number | null;
  /** Number of a recommendation or the like whose words come next ("Recommendation 4" as a heading). */
  awaited: { readonly number: string; readonly value: number } | null;
  /** Recommendations with a word before their number are a series of their own within each scope. */
  readonly recommendations: Map<PrintedScope, PrintedScope>;
}

export function createReadingState({
  isOneText,
  goesOn,
  bodySize,
}: Pick<ReadingState, 'isOneText' | 'goesOn' | 'bodySize'>): ReadingState {
  return {
    builder: new StructureBuilder(),
    stack: new HeadingStack(openScope('', 'main', null)),
    isOneText,
    goesOn,
    bodySize,
    untitled: null,
    awaited: null,
    recommendations: new Map(),
  };
}

/** Whether a numbering is that of a resolution, decision or treaty, which begins with a preamble. */
export const hasPreamble = ({ isOneText }: ReadingState, scope: PrintedScope): boolean =>
  scope.role === 'resolution' ||
  scope.role === 'decision' ||
  (scope.role === 'main' && (isOneText || scope.opened));
