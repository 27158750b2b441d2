/** A number of a resolution, decision, annex: figures, Roman numerals, "68/5", "1/CP.21", "2768 (2025)", letters. */
export const NUMBER = String.raw`(?:No\.\s*)?(?:\d+(?:\/[A-Z0-9.]+)*(?:\s\(\d{4}\))?(?:\s?[A-Z]\b)?|[IVX]+(?:\s?[A-Z]\b)?|[A-Z]\b)`;

/**
 * A heading that opens a numbering of its own: "Draft decision II", "Resolution 68/5",
 * "Intersessional decision 3", "Annex", "Annex III", "Appendix B", "Article 5", each alone on its line.
 */
export const SCOPE_LABEL = new RegExp(
  String.raw`^(?:(?:(?:(?:Draft|Provisional|Intersessional|Presidential|Oral|Revised)\s)*(?:Resolution|Decision|Recommendation|Declaration|Conclusion)s?|Agreed conclusions?)\s${NUMBER}|(?:Annex|Appendix|Enclosure|Attachment|Schedule)(?:\s${NUMBER})?|(?:Article|Rule|Regulation)\s\d+|Chapter\s(?:[IVX]+|\d+)|Part\s(?:[IVX]+|\d+|one|two|three|four|five|six)|Section\s(?:[IVX]+|\d+|[A-Z])|Agenda\sitem\s\d+|Item\s\d+)\*{0,2}$`,
  'i',
);
