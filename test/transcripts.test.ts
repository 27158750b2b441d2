import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assistant } from './assistant.ts';
import { replay } from './transcript.ts';

const FOLDER = new URL('transcripts/', import.meta.url);

describe('a delegate', () => {
  it.each(readdirSync(FOLDER))('has the conversation of %s', async (name) => {
    const path = new URL(name, FOLDER);
    const transcript = readFileSync(path, 'utf8');
    await expect(replay(transcript, assistant)).toMatchFileSnapshot(path.pathname);
  });
});
