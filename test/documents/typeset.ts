import PDFDocument from 'pdfkit';

/** What is put on pages, one after another. In words, `*x*` is italic, `**x**` bold, `^x^` raised. */
export type Flow =
  | {
      readonly type: 'paragraph';
      readonly text: string;
      readonly label?: string;
      /** From the label to the words. */
      readonly tab?: number;
      /** Where its first line begins and where the others do, from the left edge. */
      readonly indent?: number;
      readonly hanging?: number;
      readonly size?: number;
      readonly gap?: number;
      readonly align?: 'centre' | 'right';
      readonly notes?: readonly string[];
      /** Set narrower than the text, as headings are. */
      readonly width?: number;
    }
  | {
      readonly type: 'table';
      readonly rows: readonly (readonly string[])[];
      readonly columns: readonly number[];
      readonly size?: number;
      readonly title?: string;
    }
  | {
      readonly type: 'at';
      readonly lines: readonly {
        readonly x: number;
        readonly y: number;
        readonly text: string;
        readonly size?: number;
      }[];
    }
  | { readonly type: 'page' };

export interface Paper {
  readonly width?: number;
  readonly height?: number;
  readonly left?: number;
  readonly right?: number;
  readonly top?: number;
  readonly bottom?: number;
  readonly size?: number;
  readonly leading?: number;
  readonly justified?: boolean;
  /** The rule above the notes as words; null for none. */
  readonly rule?: string | null;
  readonly noteSize?: number;
  /** How much further right odd pages are set than even ones. */
  readonly shift?: number;
  /** Where the second of two columns begins; the first then ends `gutter` before it. */
  readonly secondColumn?: number;
  readonly head?: (page: number) => readonly {
    readonly x: number;
    readonly y: number;
    readonly text: string;
    readonly size?: number;
  }[];
}

interface Word {
  readonly text: string;
  readonly font: string;
  readonly raised: boolean;
  readonly width: number;
  /** Whether a blank stands before it. */
  readonly blank: boolean;
}

const FONTS = ['Times-Roman', 'Times-Bold', 'Times-Italic', 'Times-BoldItalic'] as const;

/** Sets a document and gives the bytes of its PDF. */
export async function typeset(flow: readonly Flow[], paper: Paper = {}): Promise<Uint8Array> {
  const setter = new Typesetter(paper);
  for (const part of flow) setter.add(part);
  return setter.finish();
}

class Typesetter {
  readonly #doc: PDFKit.PDFDocument;
  readonly #paper: Required<Omit<Paper, 'secondColumn'>> & Pick<Paper, 'secondColumn'>;
  readonly #chunks: Uint8Array[] = [];
  readonly #done: Promise<void>;
  #page = 0;
  #column = 0;
  #y = 0;
  #notes: Word[][] = [];

  constructor(paper: Paper) {
    this.#paper = {
      width: 612,
      height: 792,
      left: 123,
      right: 488,
      top: 82,
      bottom: 732,
      size: 10,
      leading: 12,
      justified: false,
      rule: '__________________',
      noteSize: 8.5,
      shift: 0,
      head: () => [],
      ...paper,
    };
    this.#doc = new PDFDocument({
      autoFirstPage: false,
      size: [this.#paper.width, this.#paper.height],
      margin: 0,
    });
    this.#doc.on('data', (chunk: Uint8Array) => this.#chunks.push(chunk));
    this.#done = new Promise((resolve) => this.#doc.on('end', () => resolve()));
    this.#newPage();
  }

  add(part: Flow): void {
    if (part.type === 'page') this.#newPage();
    else if (part.type === 'at')
      for (const { x, y, text, size } of part.lines) {
        this.#draw(this.#words(text, size ?? 10), x, y, size ?? 10);
        this.#y = Math.max(this.#y, y + 6);
      }
    else if (part.type === 'table') this.#table(part);
    else this.#paragraph(part);
  }

  async finish(): Promise<Uint8Array> {
    this.#endPage();
    this.#doc.end();
    await this.#done;
    return new Uint8Array(Buffer.concat(this.#chunks));
  }

  get #left(): number {
    const shift = this.#page % 2 === 1 ? this.#paper.shift : 0;
    return shift + (this.#column === 1 ? this.#paper.secondColumn! : this.#paper.left);
  }

  get #right(): number {
    const { secondColumn, right, left } = this.#paper;
    if (secondColumn === undefined) return this.#left + right - left;
    const width = secondColumn - left - 18;
    return this.#left + width;
  }

  #newPage(): void {
    if (this.#page > 0) this.#endPage();
    this.#page += 1;
    this.#column = 0;
    this.#doc.addPage();
    this.#y = this.#paper.top - this.#paper.leading;
    for (const { x, y, text, size } of this.#paper.head(this.#page))
      this.#draw(this.#words(text, size ?? 8.5), x, y, size ?? 8.5);
  }

  /** The notes of a page stand at its foot, below a rule. */
  #endPage(): void {
    const { bottom, rule, noteSize, left } = this.#paper;
    let y = bottom + noteSize - this.#notes.length * (noteSize + 2);
    if (this.#notes.length > 0 && rule !== null)
      this.#draw(this.#words(rule, 8), left - 24, y - 14, 8);
    for (const line of this.#notes) {
      const raised = line[0]!.raised;
      this.#draw(line, raised ? left - 6 : left, y, noteSize);
      y += noteSize + 2;
    }
    this.#notes = [];
  }

  #room(): number {
    const notes =
      this.#notes.length === 0 ? 0 : this.#notes.length * (this.#paper.noteSize + 2) + 26;
    return this.#paper.bottom - notes - this.#y;
  }

  #nextPlace(): void {
    if (this.#paper.secondColumn !== undefined && this.#column === 0) {
      this.#column = 1;
      this.#y = this.#paper.top - this.#paper.leading;
    } else this.#newPage();
  }

  #paragraph(part: Extract<Flow, { type: 'paragraph' }>): void {
    const size = part.size ?? this.#paper.size;
    const leading = size * (this.#paper.leading / this.#paper.size);
    const indent = part.indent ?? 0;
    const tab = part.label === undefined ? 0 : (part.tab ?? 24);
    const noteLines = (part.notes ?? []).flatMap((note) =>
      this.#breakLines(this.#words(note, this.#paper.noteSize), this.#paper.noteSize, 0, 0),
    );
    const lines = this.#breakLines(
      this.#words(part.text, size),
      size,
      indent + tab,
      part.hanging ?? 0,
      part.width,
    );
    this.#y += part.gap ?? 6;
    for (const [index, line] of lines.entries()) {
      // The notes of a paragraph stand on the page of its last line.
      const rule = this.#notes.length === 0 ? 26 : 0;
      const below =
        index === lines.length - 1 && noteLines.length > 0
          ? noteLines.length * (this.#paper.noteSize + 2) + rule
          : 0;
      const needed = leading + below;
      if (this.#room() < needed) this.#nextPlace();
      this.#y += leading;
      const first = index === 0;
      const width = line.reduce(
        (sum, word) => sum + word.width + (word.blank ? 0.25 * size : 0),
        0,
      );
      let x = this.#left + (first ? indent + tab : (part.hanging ?? 0));
      if (part.align === 'centre') x = this.#left + (this.#right - this.#left - width) / 2;
      if (part.align === 'right') x = this.#right - width;
      if (first && part.label !== undefined)
        this.#draw(this.#words(part.label, size), this.#left + indent, this.#y, size);
      const last = index === lines.length - 1;
      const stretch =
        this.#paper.justified && !last && !part.align
          ? (this.#right - x - width) /
            Math.max(1, line.filter((word) => word.blank).length - (line[0]!.blank ? 1 : 0))
          : 0;
      this.#draw(line, x, this.#y, size, stretch);
    }
    this.#notes.push(...noteLines);
  }

  #table({ rows, columns, size = 8.5, title }: Extract<Flow, { type: 'table' }>): void {
    this.#y += 8;
    if (title !== undefined)
      for (const line of title.split('\n')) {
        this.#y += 12;
        this.#draw(this.#words(line, 10), this.#left, this.#y, 10);
      }
    for (const row of rows) {
      if (this.#room() < 20) this.#nextPlace();
      this.#y += size + 5;
      for (const [index, cell] of row.entries())
        if (cell !== '')
          this.#draw(this.#words(cell, size), this.#left + columns[index]!, this.#y, size);
    }
    this.#y += 6;
  }

  #words(text: string, size: number): Word[] {
    const words: Word[] = [];
    let [bold, italic, raised] = [false, false, false];
    let blank = false;
    for (const piece of text.split(/(\*\*|\*(?!\s|$)|(?<=\S)\*|\^|\s+)/)) {
      if (piece === '**') bold = !bold;
      else if (piece === '*') italic = !italic;
      else if (piece === '^') raised = !raised;
      else if (/^\s+$/.test(piece)) blank = true;
      else if (piece !== '') {
        const font = FONTS[(bold ? 1 : 0) + (italic ? 2 : 0)]!;
        this.#doc.font(font).fontSize(raised ? size * 0.65 : size);
        words.push({
          text: piece.replaceAll('⁎', '*'),
          font,
          raised,
          blank,
          width: this.#doc.widthOfString(piece.replaceAll('⁎', '*')),
        });
        blank = false;
      }
    }
    return words;
  }

  #breakLines(
    words: readonly Word[],
    size: number,
    first: number,
    hanging: number,
    width?: number,
  ): Word[][] {
    const lines: Word[][] = [[]];
    const full = width ?? this.#right - this.#left;
    let used = first;
    for (const [index, word] of words.entries()) {
      const blank = word.blank ? 0.25 * size : 0;
      // Words without a blank between them stay together.
      let together = word.width;
      for (let at = index + 1; at < words.length && !words[at]!.blank; at++)
        together += words[at]!.width;
      if (word.blank && lines.at(-1)!.length > 0 && used + blank + together > full) {
        lines.push([]);
        used = hanging;
      }
      lines.at(-1)!.push(lines.at(-1)!.length === 0 ? { ...word, blank: false } : word);
      used += word.width + (lines.at(-1)!.length === 1 ? 0 : blank);
    }
    return lines;
  }

  /** Words of one face that follow each other are one string, as writers of PDF have it. */
  #draw(words: readonly Word[], x: number, y: number, size: number, stretch = 0): void {
    let at = x;
    let pending: { text: string; x: number; font: string; raised: boolean } | null = null;
    const flush = () => {
      if (!pending) return;
      const own = pending.raised ? size * 0.65 : size;
      this.#doc.font(pending.font).fontSize(own);
      const rise = pending.raised ? 0.35 * size : 0;
      this.#doc.text(pending.text, pending.x, y - rise, {
        lineBreak: false,
        baseline: 'alphabetic',
      });
      pending = null;
    };
    for (const [index, word] of words.entries()) {
      if (word.blank && index > 0) at += 0.25 * size + stretch;
      const current = pending as { text: string; x: number; font: string; raised: boolean } | null;
      if (current && current.font === word.font && current.raised === word.raised && stretch === 0)
        current.text += `${word.blank ? ' ' : ''}${word.text}`;
      else {
        flush();
        pending = { text: word.text, x: at, font: word.font, raised: word.raised };
      }
      at += word.width;
    }
    flush();
  }
}
