import pc from 'picocolors';
import { render } from '../adapters/terminal/render.ts';
import type { Assistant } from '../src/assistant.ts';

const PROMPT = '> ';
/** Questions in transcripts keep their slash: a citation in Markdown begins with "> " too. */
const QUESTION = `${PROMPT}/`;
const screen = { width: 90, colors: pc.createColors(false) };

/** The questions of a conversation: each line that begins with "> /". */
export function questionsIn(transcript: string): readonly string[] {
  return transcript
    .split('\n')
    .filter((line) => line.startsWith(QUESTION))
    .map((line) => line.slice(PROMPT.length));
}

/** The same conversation held again: each question is asked and answered. */
export function replay(transcript: string, assistant: Assistant): string {
  return questionsIn(transcript)
    .map((line) => `${PROMPT}${line}\n\n${render(assistant.answer(line), screen)}\n`)
    .join('\n');
}
