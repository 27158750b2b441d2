import addendum from '../../../corpus/kinds/addendum.json' with { type: 'json' };
import treaty from '../../../corpus/kinds/agreement-or-treaty.json' with { type: 'json' };
import compendium from '../../../corpus/kinds/compendium.json' with { type: 'json' };
import observations from '../../../corpus/kinds/concluding-observations.json' with { type: 'json' };
import corrigendum from '../../../corpus/kinds/corrigendum.json' with { type: 'json' };
import decision from '../../../corpus/kinds/decision.json' with { type: 'json' };
import draft from '../../../corpus/kinds/draft-resolution-or-decision.json' with { type: 'json' };
import note from '../../../corpus/kinds/note.json' with { type: 'json' };
import report from '../../../corpus/kinds/report.json' with { type: 'json' };
import recommending from '../../../corpus/kinds/report-with-recommendations.json' with {
  type: 'json',
};
import resolution from '../../../corpus/kinds/resolution.json' with { type: 'json' };
import review from '../../../corpus/kinds/universal-periodic-review.json' with { type: 'json' };

/** The kinds that the program knows, as their files say; a corpus may have files of its own instead. */
export const BUILT_IN: ReadonlyMap<string, unknown> = new Map(
  [
    addendum,
    treaty,
    compendium,
    observations,
    corrigendum,
    decision,
    draft,
    note,
    report,
    recommending,
    resolution,
    review,
  ].map((kind) => [`${kind.id}.json`, kind]),
);
