import { compileTexts } from '../src/compilation/compile-texts.ts';
import type { CitationStyle, Compilation } from '../src/reply/compilation.ts';
import { library } from './library.ts';

/** A compilation of every unit of the corpus and of one lettered item. */
export function everything(style: CitationStyle): Compilation {
  const item = { unit: library.unit('2019/rec/22')!, item: 'k' };
  const cited = [...library.corpus.units.map((unit) => ({ unit, item: null })), item];
  return compileTexts({ title: 'All texts <held> & more', style, cited, remarks: [] }, library);
}

/** A compilation of a few recommendations. */
export function aFew(style: CitationStyle): Compilation {
  const cited = ['2020/rec/10', '2019/rec/2', '2019/rec/3'].map((ref) => ({
    unit: library.unit(ref)!,
    item: null,
  }));
  return compileTexts(
    { title: 'Agreed language', style, cited, remarks: ['One remark.'] },
    library,
  );
}
