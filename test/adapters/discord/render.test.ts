import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fitsInMessage,
  readAsked,
  readCustomId,
} from '../../../adapters/discord/render/custom-id.ts';
import { withinLimits } from '../../../adapters/discord/render/message.ts';
import {
  render,
  renderAll,
  renderPost,
  renderPreview,
} from '../../../adapters/discord/render/render.ts';
import type { Block, QuoteBlock, Reply } from '../../../src/reply/reply.ts';
import { marked } from '../../../src/text/marked.ts';
import { anyBlock, words } from '../../blocks.ts';
import { shown } from './shown.ts';
import { pressables, texts } from './visible.ts';

const reply = (blocks: readonly Block[], rest: Partial<Reply> = {}): Reply => ({
  outcome: 'found',
  title: '',
  blocks,
  refs: [],
  next: [],
  ...rest,
});

const quote = (text: string): QuoteBlock => ({
  type: 'quote',
  label: 'Recommendation 10',
  ref: '2020/rec/10',
  authority: 'Recommendation of a draft report',
  citation: 'Draft report, recommendation 10.',
  text,
});

/** Letters, digits and signs; blanks may move to the edges of lines and messages. */
const ink = (text: string) => text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\s+/gu, '');

describe('a reply in Discord', () => {
  it('shows every word of every block, in order, within the limits of every message', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 6 }), (blocks) => {
        const messages = renderAll('/topic x', reply(blocks));
        for (const message of messages) expect(withinLimits(message)).toBe(true);
        const seen = ink(
          messages
            .flatMap(texts)
            .map((text) => shown(text).text)
            .join('\n'),
        );
        let at = 0;
        for (const block of blocks) {
          for (const word of words(block).map(ink).filter(Boolean)) {
            const found = seen.indexOf(word, at);
            if (found < 0) expect(messages.length, word).toBeGreaterThan(1);
            else at = found;
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('shows a text to copy as it stands after one of blanks only', () => {
    const paste = (text: string): Block => ({ type: 'paste', label: 'Footnote', text });
    const [message] = renderAll('/cite', reply([paste('\n'), paste('||x|| pharetra')]));
    expect(shown(texts(message!).join('\n')).text).toContain('||x|| pharetra');
  });

  it('shows official words exactly, in a quotation, with what they are and their citation', () => {
    const text = 'States parties should:\n(a) Share *evidence*;\n\n(b) Meet [annually].';
    const [message] = renderAll('/rec 2020 10', reply([quote(text)]));
    const { text: seen, markup } = shown(texts(message!).join('\n'));
    expect(seen).toContain(text);
    expect(seen).toContain('Recommendation of a draft report');
    expect(seen).toContain('Draft report, recommendation 10.');
    expect([...markup].sort()).toEqual(['blockQuote', 'strong']);
  });

  it('divides a text too long for one message and loses no word of it', () => {
    const text = Array.from({ length: 1500 }, (_, i) => `word${i} *`).join(' ');
    const messages = renderAll('/rec 2020 10', reply([quote(text)]));
    expect(messages.length).toBeGreaterThan(3);
    const parts = messages.map((message) => /^> .*/mu.exec(texts(message).join('\n'))![0].slice(2));
    expect(ink(parts.map((part) => shown(part).text).join(' '))).toBe(ink(text));
  });

  it('shows words that answer in bold', () => {
    const spans = [{ start: 8, end: 16, kind: 'match' as const }];
    const block: Block = { ...quote(''), ...marked('digital evidence', spans) };
    expect(texts(render({ line: '/topic evidence', page: 1 }, reply([block])))[0]).toContain(
      '> digital **evidence**',
    );
  });

  it('keeps bold where italics touch it, and shows no sign of either', () => {
    const spans = [
      { start: 0, end: 5, kind: 'emphasis' as const },
      { start: 5, end: 10, kind: 'match' as const },
    ];
    const block: Block = { type: 'text', ...marked('modusoperandi', spans) };
    const [text] = texts(render({ line: '/x', page: 1 }, reply([block])));
    expect(shown(text!)).toEqual({ text: 'modusoperandi', markup: new Set(['strong']) });
  });

  it('answers privately unless it is to be public, and pings no one either way', () => {
    const asked = { line: '/rec 2020 10', page: 1 };
    expect(render(asked, reply([quote('x')]))).toMatchObject({
      flags: 64 | 32768,
      allowed_mentions: { parse: [] },
    });
    expect(render(asked, reply([quote('x')]), { public: true })).toMatchObject({
      flags: 32768,
      allowed_mentions: { parse: [] },
    });
  });

  it('offers to post only where an administrator allows it and there is something to post', () => {
    const asked = { line: '/rec 2020 10', page: 1 };
    const labels = (blocks: Block[], posting: boolean) =>
      pressables(render(asked, reply(blocks), { posting })).map(({ label }) => label);
    expect(labels([quote('x')], true)).toContain('Post here');
    expect(labels([quote('x')], false)).not.toContain('Post here');
    expect(labels([{ type: 'text', text: 'Not held.' }], true)).not.toContain('Post here');
  });

  it('posts what was seen, which of how many pages, who posted, and the button that takes it back', () => {
    const verdict: Block = { type: 'text', text: 'These words stand in recommendation 10.' };
    const long = reply([verdict, quote('word '.repeat(1500))], { title: 'Exactly as issued' });
    const message = renderPost({ line: '/verify x', page: 1 }, long, '42')!;
    const all = texts(message).join('\n');
    expect(all).toMatch(/^## \(1\/\d\) Exactly as issued/u);
    expect(all).toContain('These words stand in');
    expect(all).toContain('Posted by <@42>');
    expect(pressables(message)).toEqual([{ label: 'Remove', id: 'x 42' }]);
    expect(message.flags! & 64).toBe(0);
  });

  it('posts of an answer to a draft the agreed text alone, without what they have in common', () => {
    const text: Block = { ...quote('Agreed words'), spans: [{ start: 0, end: 6, kind: 'match' }] };
    const own: Block = {
      type: 'difference',
      before: 'As issued',
      after: 'Your draft',
      parts: [{ kind: 'added', text: 'secret' }],
    };
    const answer = reply([own, text], { title: 'Your draft and rec. 10', draft: true });
    const all = texts(renderPost({ line: '/prior secret', page: 1 }, answer, '42')!).join('\n');
    expect(all).toContain('> Agreed words');
    expect(all).not.toMatch(/secret|draft and|\*\*Agreed\*\*/u);
  });

  it('shows before it posts what everyone would see', () => {
    const shared = renderPost({ line: '/rec 2020 10', page: 1 }, reply([quote('Agreed')]), '42')!;
    const message = renderPreview(shared, '/rec 2020 10');
    expect(texts(message).join('\n')).toContain('> Agreed');
    expect(pressables(message)).toEqual([{ label: 'Show to everyone', id: 'g /rec 2020 10' }]);
    expect(message.flags! & 64).toBe(64);
  });

  it('says what was removed and added in words', () => {
    const block: Block = {
      type: 'difference',
      before: 'As issued',
      after: 'As pasted',
      parts: [
        { kind: 'same', text: 'States ' },
        { kind: 'removed', text: 'should ' },
        { kind: 'added', text: 'must ' },
        { kind: 'same', text: 'act' },
      ],
    };
    const [text] = texts(render({ line: '/x', page: 1 }, reply([block])));
    expect(shown(text!).text).toContain('States [removed: should] [added: must] act');
  });

  it('offers each excerpt by a button beside it, and leads back from there', () => {
    const excerpt: Block = {
      type: 'excerpt',
      label: 'Recommendation 10 of 2020',
      ref: '2020/rec/10',
      authority: 'Recommendation of a draft report',
      command: '/rec 2020 10',
      text: 'digital evidence',
    };
    const list = render({ line: '/topic evidence', page: 1 }, reply([excerpt]));
    expect(pressables(list)[0]).toEqual({ label: 'Open', id: 'o /rec 2020 10' });
    const opened = render({ line: '/rec 2020 10', page: 1 }, reply([quote('x')]), {
      back: '/topic evidence',
    });
    expect(pressables(opened)[0]).toEqual({ label: 'Back', id: 't /topic evidence' });
  });
});

describe('a line that buttons carry', () => {
  const draft = `/prior ${'States parties should *share* evidence. '.repeat(40).trim()}`;

  it('is read back from a button’s own characters', () => {
    const message = render(
      { line: '/rec 2020', page: 1 },
      reply([quote('x')], {
        next: [{ kind: 'cite', label: 'Cite', command: '/cite 2020 10' }],
      }),
    );
    const [button] = pressables(message);
    expect(readCustomId(button!.id, null)).toEqual({ kind: 'open', line: '/cite 2020 10' });
  });

  it('is read back with the help of the message when it is longer than a button', () => {
    const next = [
      { kind: 'more' as const, label: 'Compare', command: `${draft} --diff 2020/rec/10` },
    ];
    const long = reply([quote('word '.repeat(1500))], { next });
    const message = render({ line: draft, page: 2 }, long, { posting: true });
    const asked =
      texts(message)
        .map(readAsked)
        .find((line) => line !== null) ?? null;
    expect(asked).toBe(draft);
    expect(pressables(message).map(({ id }) => readCustomId(id, asked))).toEqual([
      { kind: 'turn', line: draft },
      { kind: 'turn', line: `${draft} part:3` },
      { kind: 'open', line: `${draft} --diff 2020/rec/10` },
      { kind: 'post', line: `${draft} part:2` },
      { kind: 'keep', line: `${draft} part:2` },
      { kind: 'report', line: `${draft} part:2` },
    ]);
  });

  it('is read back whatever it is, as long as a message can carry it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 400 }), (typed) => {
        const line = `/prior ${typed}`.trim();
        const message = render({ line, page: 1 }, reply([quote('x')]), { posting: true });
        const asked =
          texts(message)
            .map(readAsked)
            .find((found) => found !== null) ?? null;
        expect(readCustomId(pressables(message)[0]!.id, asked)).toEqual({ kind: 'post', line });
      }),
    );
  });

  it('has no buttons that would lead nowhere when even a message cannot carry it', () => {
    const endless = `/prior ${'x'.repeat(5000)}`;
    expect(fitsInMessage(endless)).toBe(false);
    const message = render({ line: endless, page: 1 }, reply([quote('word '.repeat(1500))]), {
      posting: true,
    });
    expect(pressables(message)).toEqual([]);
  });

  it.each(['', 'x', 'o', 'q /rec', 'o~9~9~x', 'o~x', 'menu 1', 'o~1~'])(
    'is not read from what we did not write: %j',
    (id) => {
      expect(readCustomId(id, '/rec')).toBeNull();
    },
  );
});
