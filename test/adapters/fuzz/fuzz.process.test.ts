import { expect, it } from 'vitest';
import { fuzz } from './fuzz.ts';

/** `npm run bench:fuzz` sends 5,000 to each. */
const MUTATIONS = 300;

it.each(['discord', 'slack'] as const)(
  'whatever %s is made to send, the program lives and goes on answering',
  async (platform) => {
    const { exits, answered, asked, stderr } = await fuzz(platform, MUTATIONS, 14);
    expect({ exits, answered }, stderr).toEqual({ exits: 0, answered: asked });
  },
  90_000,
);
