/** A language that people ask in and the documents are not in. */
export interface OtherLanguage {
  /** Its code of ISO 639-1. */
  readonly code: 'fr' | 'es';
  /** Said first, in that language. */
  readonly says: string;
  /** What its words for documents and their parts are in English. */
  readonly terms: readonly (readonly [pattern: RegExp, english: string])[];
  /** Its commonest words, which tell it from English. */
  readonly commonest: ReadonlySet<string>;
  /** Letters and marks that it has and the others do not. */
  readonly letters: RegExp;
}

const words = (list: string) => new Set(list.split(/\s+/u));

const LANGUAGES: readonly OtherLanguage[] = [
  {
    code: 'fr',
    letters: /[àâçèêëîïôùûœ]/iu,
    says: 'Les documents sont en anglais ; voici ce que j’ai compris de votre question.',
    terms: [
      [/\brecommandations?\b/giu, 'recommendation'],
      [/\b(?:paragraphes?|par\.)/giu, 'paragraph'],
      [/\b(?:le |du |au )?(?:recueil|compendium)(?: th[ée]matique)?\b/giu, 'compendium'],
      [/\brapport\b/giu, 'report'],
      [/\br[ée]union\b/giu, 'meeting'],
      [
        /\b(?:de l[’']ann[ée]e|de la|de l[’']|du|des|de|en|d[’'])\s*(?=\d|report|compendium|meeting)/giu,
        'of ',
      ],
      [
        /\b(?:que dit|que disent|montrez(?:-moi)?|donnez(?:-moi)?|je cherche|quelle est|quel est|quels sont|o[uù] est|l[ae’']?|les)\s+/giu,
        ' ',
      ],
    ],
    commonest: words(
      'de le la les des du une est sont dans pour sur avec que qui quoi dit quelle quels quel comment où et aux au ces cette par trafic illicite recommandation recommandations paragraphe recueil réunion preuves mineurs enfants lutte contre navires entre états',
    ),
  },
  {
    code: 'es',
    letters: /[¿¡ñáíóú]/iu,
    says: 'Los documentos están en inglés; esto es lo que he entendido de su pregunta.',
    terms: [
      [/\brecomendaci[oó]n(?:es)?\b/giu, 'recommendation'],
      [/\bp[áa]rrafos?\b/giu, 'paragraph'],
      [/\b(?:el )?compendio(?: tem[áa]tico)?\b/giu, 'compendium'],
      [/\binforme\b/giu, 'report'],
      [/\breuni[oó]n\b/giu, 'meeting'],
      [/\b(?:del|de la|de los|de|en)\s*(?=\d|report|compendium|meeting)/giu, 'of '],
      [/\b(?:qu[ée] dice|mu[ée]streme|deme|busco|cu[áa]l es|la|el|los|las)\s+/giu, ' '],
    ],
    commonest: words(
      'de el la en los las del una es son en para con que qué quién cómo dónde cuál y al por más migrantes tráfico ilícito recomendación recomendaciones párrafo párrafos compendio reunión oficiales enlace pruebas menores niños lucha contra buques entre estados sobre',
    ),
  },
];

/** Words of both English and another language, which tell nothing. */
const SHARED = words('a me no son par plus es en contra on or as pour sont dans');
const ENGLISH = words(
  'the of and to in is are for what which who when how on with that this by from at',
);

/** Latin and Norman words of English drafting that would look French or Spanish. */
const BORROWED =
  /\b(?:de (?:facto|jure|novo|minimis)|force majeure|vis-à-vis|en route|en masse|par excellence)\b/giu;

/**
 * The language that a line is in, told by its commonest words; null for English and whatever else
 * cannot be told.
 */
export function findOtherLanguage(line: string): OtherLanguage | null {
  const typed =
    line
      .normalize('NFC')
      .replace(BORROWED, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const english = typed.filter((word) => ENGLISH.has(word)).length;
  const scored = LANGUAGES.map((language) => ({
    language,
    score:
      typed.filter((word) => language.commonest.has(word) && !SHARED.has(word)).length +
      (language.letters.test(line) ? 1 : 0),
  })).sort((a, b) => b.score - a.score);
  const [best] = scored;
  const needed = typed.length < 4 ? 1 : 2;
  return best && best.score >= needed && best.score > english ? best.language : null;
}

/** A line with what its language calls documents and their parts in English. */
export function translateTerms(line: string, { terms }: OtherLanguage): string {
  return terms
    .reduce((text, [pattern, english]) => text.replace(pattern, english), line.normalize('NFC'))
    .replace(/[¿?¡!]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
