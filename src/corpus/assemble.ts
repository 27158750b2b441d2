import { canonicalReferences, qualifiedReference } from './canonical-references.ts';
import type { Catalogue } from './catalogue.ts';
import { readPapers, readThemes } from './compendium.ts';
import { mastheadProof } from './facts/masthead-proof.ts';
import { readFacts } from './facts/read-facts.ts';
import type { Kind } from './kinds/kind.ts';
import type { Corpus, Document, HeldBack, Paper, Theme, Unit } from './model.ts';
import { relateDocuments } from './relate-documents.ts';
import type { ParsedEntry } from './separate-annexes.ts';

/** Makes one corpus of documents read one by one: gives units their references, papers their paragraphs. */
export function assemble(
  { bodies, defaultBody }: Pick<Catalogue, 'bodies' | 'defaultBody'>,
  parsed: readonly ParsedEntry[],
  kinds: readonly Kind[],
  heldBack: readonly HeldBack[],
): Corpus {
  const related = relateDocuments(parsed.map(({ entry }) => entry));
  const referable = parsed.flatMap(({ entry, parsed: { units } }) =>
    units.map(({ kind, number }) => ({ document: related.get(entry.id)!, kind, number })),
  );
  const refs = canonicalReferences(referable, defaultBody).values();
  const documents: Document[] = [];
  const units: Unit[] = [];
  const themes: Theme[] = [];
  const papers: Paper[] = [];
  for (const {
    entry: { id },
    parsed: source,
  } of parsed) {
    const entry = related.get(id)!;
    const document = { ...entry, sections: source.sections };
    const ownThemes = readThemes(entry.id, source);
    const themeOfSection = new Map(
      source.keyTopics.map(({ section }, i) => [section, ownThemes[i]!.id]),
    );
    const ownUnits = source.units.map(
      (unit): Unit => ({
        ...unit,
        document: entry.id,
        ref: refs.next().value!,
        qualifiedRef: qualifiedReference({ document: entry, kind: unit.kind, number: unit.number }),
        theme: unit.section === null ? null : (themeOfSection.get(unit.section) ?? null),
        paper: null,
      }),
    );
    const ownPapers = readPapers(document, ownUnits);
    const paperOf = new Map(
      ownPapers.flatMap(({ symbol, paragraphs }) =>
        paragraphs.map((ref) => [ref, symbol] as const),
      ),
    );
    documents.push(document);
    units.push(...ownUnits.map((unit) => ({ ...unit, paper: paperOf.get(unit.ref) ?? null })));
    papers.push(...ownPapers);
    themes.push(
      ...ownThemes.map((theme) => ({
        ...theme,
        papers: ownPapers.filter((paper) => paper.theme === theme.id).map(({ symbol }) => symbol),
      })),
    );
  }
  const mastheads = new Map(
    parsed.flatMap(({ entry: { id }, parsed: source }) => {
      const proof = mastheadProof(id, source);
      return proof ? [[id, proof] as const] : [];
    }),
  );
  const facts = readFacts(bodies, documents, units, mastheads, kinds);
  return { kinds, bodies, defaultBody, documents, units, themes, papers, facts, heldBack };
}
