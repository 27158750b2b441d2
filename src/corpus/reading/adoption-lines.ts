/**
 * Lines that stand after a text and tell how it was adopted or signed; they belong to no paragraph.
 * Forms of the General Assembly, the Councils and conferences: meeting, date, vote, signature.
 */
const FORMS = [
  /^\[?\(?(?:Adopted|Approved|Resolution adopted|Decision adopted)\b.{0,200}$/i,
  /^\[?\d{1,5}(?:st|nd|rd|th)?\s(?:\([a-z]+\)\s)?(?:plenary\s|closed\s|formal\s)?meeting,?\s*(?:\d{1,2}\s\p{L}+\s\d{4}\.?)?\]?$/iu,
  /^\[?(?:(?:First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|[A-Z][a-z]+(?:-[a-z]+)?)\s)?(?:plenary\s)?meeting,?\s*(?:\d{1,2}\s\p{L}+\s\d{4})?\.?\]?$/u,
  /^\[?\d{1,2}\s\p{L}+\s\d{4}\.?\]?$/u,
  /^(?:The voting was as follows|In favour|Against|Abstaining|Abstentions?)\b.{0,20}:/i,
  /^\[?(?:Adopted|Rejected)\b.*\bvote\b/i,
  /^\(?Signed\)?\b/i,
];

export const isAdoptionLine = (text: string): boolean =>
  FORMS.some((form) => form.test(text.trim()));
