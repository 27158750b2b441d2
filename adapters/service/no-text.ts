/** Said of a message that shows files or images only, where its words were to be looked for. */
export const NO_TEXT = 'This message has no text to look for. Choose one with words in it.';
