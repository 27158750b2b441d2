import { describe, expect, test } from 'vitest';
import { verifyPaste } from '../../src/quotation/verify-paste.ts';
import { context } from '../commands/context.ts';

const EVIDENCE = '“the collection, preservation and sharing of digital evidence”';
const PRESENCE = '“establishing a presence in cyberspace”';
const ITEM = '“use of advanced investigative techniques”';
const SEA =
  '“The extreme dangers associated with sea journeys along smuggling routes are described.”';

const cited = (pasted: string) =>
  verifyPaste(pasted, context).verifications.map((one) => one.cited);

describe('a citation', () => {
  test.each([
    `2020/rec/10: ${EVIDENCE}`,
    `Rec. 10/2020 ${EVIDENCE}`,
    `(See recommendation 10 of 2020.) ${EVIDENCE}`,
    `Recommendation 10, adopted in 2020, reads in part: ${EVIDENCE}.`,
    `Recommendation 10 (2020)\n\n${EVIDENCE}`,
    `In recommendation 22, item (b), of 2019 the Working Group chose ${ITEM} as a topic.`,
    `According to the Secretariat’s compendium (V.21-05340), paragraph 44, ${SEA}`,
    `Draft report of 9 September 2020 (addendum), recommendation 10: ${EVIDENCE}`,
    `At its seventh meeting, held in Vienna on 8 and 9 September 2020, the Working Group on the Smuggling of Migrants, after a long exchange of views in which many speakers took part, agreed in its recommendation 10 on ${EVIDENCE}.`,
    `${EVIDENCE} [2020/rec/10]`,
    `${EVIDENCE} (Vienna, 8–9 September 2020, rec. 10)`,
    `${EVIDENCE} — Recommendation 10`,
    `${EVIDENCE} – Rec 10/2020`,
    `${EVIDENCE} (10, 2020)`,
    `${EVIDENCE} (2020 10)`,
    `${EVIDENCE} (recommendation 10, seventh meeting)`,
    `${EVIDENCE} (Working Group on the Smuggling of Migrants, 2020, recommendation 10)`,
    `${EVIDENCE} (Recommendations of 2020, no. 10)`,
    `${EVIDENCE} was agreed (see recommendation 10 of 2020) after a long debate.`,
    `${EVIDENCE},¹ as agreed.\n\n1. Recommendation 10 (2020)`,
    `${SEA} (§ 44)`,
    `${SEA} (2021 compendium [44])`,
    `Background papers of the Working Group on the Smuggling of Migrants since its first meeting, para. 44: ${SEA}`,
    `${ITEM}, item (b) of recommendation 22 (2019).`,
    '“A list of participants is contained in document” (2019-report/para/25)',
    'Recommendation 10\n\nStates Parties are encouraged to facilitate the collection of digital evidence'.replace(
      'collection',
      'collection, preservation and sharing',
    ),
    `${SEA} (compendium, at paragraph 44)`,
    `${SEA} (2021-compendium/para/44)`,
    `${SEA}\nV.21-05340, para. 44`,
    `${SEA} (V.21-05340)`,
    `${ITEM} (rec. 22(b), 2019)`,
    `${ITEM} (rec. 22b, 2019)`,
    `${ITEM} (2019, rec. 22 (a)–(c))`,
    `${ITEM} (item (b) of recommendation 22 of 2019)`,
    `${ITEM} (recommendations 22 and 23 of 2019)`,
  ])('is read and right: %s', (pasted) => {
    expect(cited(pasted)).toEqual(['right']);
  });

  test.each([
    `Recommendation 11 (2020): ${EVIDENCE}`,
    `${EVIDENCE} (2019, rec. 10)`,
    `${EVIDENCE} (sixth meeting, recommendation 10)`,
    `${EVIDENCE} (compendium, para. 10)`,
    `${EVIDENCE} (A/RES/70/1, para. 10)`,
    `${EVIDENCE} (Commission on Crime Prevention, recommendation 10)`,
    `${EVIDENCE} (2020/rec/99)`,
    `${EVIDENCE} (art. 10 of the Protocol)`,
    `${ITEM} (2019, rec. 22 (c))`,
    `${SEA} (2020-report-add-recs)`,
  ])('is read and wrong: %s', (pasted) => {
    expect(cited(pasted)).toEqual(['wrong']);
  });

  test.each([
    EVIDENCE,
    `In 2020 we said ${EVIDENCE}.`,
    `We propose for paragraph 4 of our text: ${EVIDENCE}`,
    `${EVIDENCE} is 1 of 3 points that matter.`,
    `${EVIDENCE} limit:3 page:2 style:bibtex`,
  ])('is not read where there is none: %s', (pasted) => {
    expect(cited(pasted)).toEqual(['none']);
  });

  test('belongs to its own quotation', () => {
    expect(
      cited(
        `Recommendation 10 of 2020 has ${EVIDENCE}, recommendation 14 of 2020 has ${PRESENCE}.`,
      ),
    ).toEqual(['right', 'right']);
    expect(cited(`We quote ${EVIDENCE} (2020, rec. 14) and ${PRESENCE} (2020, rec. 10).`)).toEqual([
      'wrong',
      'wrong',
    ]);
    expect(cited(`${EVIDENCE} and ${PRESENCE} (2020, recs. 10 and 14).`)).toEqual([
      'right',
      'right',
    ]);
    expect(cited(`${EVIDENCE} (2020, rec. 10). Elsewhere: ${PRESENCE}.`)).toEqual([
      'right',
      'none',
    ]);
  });

  test('ends with its line', () => {
    const points = [`- 2020: ${EVIDENCE} (rec. 10)`, `- 2020: ${PRESENCE} (rec. 14)`];
    expect(cited(`Talking points\n\n${points.join('\n')}`)).toEqual(['right', 'right']);
  });

  test('stands below or above the quotations of a page, each in its paragraph', () => {
    const page = [
      'Statement',
      `Chair, our delegation recalls recommendation 10 of 2020:\n\n${EVIDENCE}.`,
      `We also recall that States should aim at ${PRESENCE}.[1]`,
      'Thank you.',
      '[1] Recommendation 14 (2020).',
    ].join('\n\n');
    expect(cited(page)).toEqual(['right', 'right']);
  });
});
