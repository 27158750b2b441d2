/**
 * Why a file cannot be read, each with the sentence that follows the file's name and says what to do.
 * The list is closed; scripts are told the key.
 */
export const UNREADABLE = {
  missing: 'is not there; check its name and folder.',
  'not-a-file':
    'is not a file; name a PDF, Word, HTML, Markdown or text file, or a folder of them.',
  forbidden: 'may not be read by this program; change its permissions or copy it elsewhere.',
  empty: 'is empty; download or save it again.',
  'too-large':
    'is larger than 100 MB; save a smaller copy, without pictures, or add the document in its parts.',
  'too-many-pages': 'has more than 2,000 pages; add the document in its parts.',
  'without-text':
    'has pictures of pages and no text; ask for the file that the word processor made.',
  encrypted: 'is protected by a password; save a copy without the password and add that.',
  damaged: 'is damaged or incomplete; download it again, or open it and save a new copy.',
  'unpacks-too-far':
    'unpacks to far more than a document holds, so it was not read; open it and save a new copy.',
  'xml-entities':
    'defines XML entities, which no word processor writes, so it was not read; open it and save a new copy.',
  'too-complex':
    'is built more deeply than documents are, so it was not read; open it and save a new copy.',
  'old-word': 'is in the old Word format; open it in Word or LibreOffice and save it as DOCX.',
  opendocument: 'is an OpenDocument file; open it in Word or LibreOffice and save it as DOCX.',
  'rich-text': 'is in Rich Text Format; open it in Word or LibreOffice and save it as DOCX.',
  'no-document':
    'is no document that can be read; add a PDF, Word (DOCX), HTML, Markdown or text file.',
  'not-unicode': 'is text in an encoding other than Unicode; save it as UTF-8 and add it again.',
  'is-pdf': 'is a PDF under another name; rename it so that it ends in .pdf.',
  'is-docx': 'is a Word document under another name; rename it so that it ends in .docx.',
  'is-html': 'is a web page under another name; rename it so that it ends in .html.',
  'is-text': 'holds plain text, not what its name says; rename it so that it ends in .txt.',
  'too-slow': 'took too long to read, so reading was stopped; add the document in its parts.',
  'too-much-memory':
    'needed too much memory, so reading was stopped; add the document in its parts.',
  'reading-failed':
    'could not be read: reading it ended unexpectedly; open it, save a new copy and add that.',
} as const;

export type UnreadableReason = keyof typeof UNREADABLE;

/** Thrown for a file that cannot be read; the message is one sentence that says what to do. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
  readonly reason: UnreadableReason;

  /** `file` is its name without folders. */
  constructor(file: string, reason: UnreadableReason, options?: ErrorOptions) {
    super(`“${file}” ${UNREADABLE[reason]}`, options);
    this.reason = reason;
  }
}
