import pc from 'picocolors';
import { render } from '../adapters/terminal/render.ts';
import type { Assistant } from '../src/assistant.ts';

const PROMPT = '> ';
/** Questions in transcripts keep their slash: a citation in Markdown begins with "> " too. */
const QUESTION = `${PROMPT}/`;
const screen = { width: 90, colors: pc.createColors(false) };

/** The same conversation held again: each line that begins with "> /" is asked and answered. */
export function replay(transcript: string, assistant: Assistant): string {
  const questions = transcript.split('\n').filter((line) => line.startsWith(QUESTION));
  return questions
    .map((line) => {
      const reply = assistant.answer(line.slice(PROMPT.length));
      return `${line}\n\n${render(reply, screen)}\n`;
    })
    .join('\n');
}
