/**
 * Lines that stand after a text and tell how it was adopted or signed; they belong to no paragraph.
 * Forms of the General Assembly, the Councils and conferences: meeting, date, vote, signature.
 */
const FORMS = [
  // "87th plenary meeting", "Ninth plenary meeting, 27 May 2013 – Committee A, fourth report"
  /^[\p{L}\d-]+ (?:\([a-z]+\) )?(?:plenary |closed |formal )?meeting(?:,? \d{1,2} \p{L}+ \d{4}\b.{0,80})?$/u,
  /^\d{1,2} \p{L}+ \d{4}$/u,
  /^(?:Adopted|Approved|Rejected|Resolution adopted|Decision adopted)\b.{0,200}$/,
  /^(?:The voting was as follows|In favour|Against|Abstaining|Abstentions?)\b.{0,20}:/i,
  /^Signed\b/,
  // The record of the meeting: "A66/VR/9", "(S/PV.9836)"
  /^[A-Z]+\d*(?:\/[A-Z\d.]+)+$/,
];

/** Whether a line, its brackets and full stop aside, is of one of these forms. */
export const isAdoptionLine = (text: string): boolean => {
  const bare = text.trim().replace(/^[[(]+|[.\])]+$/g, '');
  return FORMS.some((form) => form.test(bare));
};
