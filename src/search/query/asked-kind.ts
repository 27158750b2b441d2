/** "Which recommendations mention …": a question for one kind of text. */
const RECOMMENDATIONS =
  /^\s*(?:in\s+)?(?:which|what|list|show|find|all|any)(?:\s+(?:the|me|of\s+the|all))*\s+recommendations?\s+(?:(?:that|which)\s+)?(?:mention|concern|address|cover|name|call\s+for|ask\s+for|deal\s+with|speak\s+(?:of|about)|talk\s+about|refer\s+to|are\s+(?:on|about)|on|about|for)(?:s|ed|ing)?\b/iu;

/** What is asked about, and whether only recommendations may answer. */
export function readAskedKind(text: string): {
  readonly subject: string;
  readonly onlyRecommendations: boolean;
} {
  const head = RECOMMENDATIONS.exec(text)?.[0] ?? '';
  const subject = text.slice(head.length);
  return /[\p{L}\p{N}]/u.test(subject) && head !== ''
    ? { subject, onlyRecommendations: true }
    : { subject: text, onlyRecommendations: false };
}
