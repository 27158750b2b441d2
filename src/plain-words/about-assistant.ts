/** Questions about the assistant itself, folded: no case, accents, articles or punctuation. */
const ABOUT =
  /^(?:(?:so )?(?:who|what) (?:are you|is this|is rapporteur|can you do|do you do|can i ask(?: you)?|do you know|else can you do)|what (?:is|are) (?:your|you)(?: \w+){0,4}|how do (?:you|i) (?:work|use (?:you|this|it)|start|begin|ask)|where do i (?:begin|start)|(?:are|is) (?:you|this|it|rapporteur) (?:an? )?(?:official|bot|ai|human|robot|person|un|united nations|real|free|part)\b.*|do you (?:keep|store|log|record|save|remember)\b.*|(?:are|is) (?:my|our) (?:questions?|words?|drafts?|texts?)\b.*|who (?:made|built|runs|wrote) (?:you|this|rapporteur)|help(?: me)?)$/u;

/** Whether a line asks what the assistant is or does. */
export function asksAboutAssistant(folded: string): boolean {
  return ABOUT.test(folded);
}

/** What is answered to that, in one paragraph. */
export const ABOUT_ASSISTANT =
  'I give the exact words that a body agreed, from the documents held, with a citation to paste. I am not an official United Nations service: what counts is the document as issued. Your questions are answered from memory and are not written down.';

const ABOUT_HOLDINGS =
  /^(?:what|which) (?:documents|texts|reports) (?:do you (?:have|hold|know)|are (?:there|held|available))$/u;

/** Whether a line asks which documents are held. */
export function asksAboutHoldings(folded: string): boolean {
  return ABOUT_HOLDINGS.test(folded);
}
