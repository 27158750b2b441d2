import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Reply } from '../../src/reply/reply.ts';
import { say, strong } from '../../src/text/marked.ts';

/** Takes one question of a person; the answer when there were too many, otherwise null. */
export type Limit = (user: string) => Promise<Reply | null>;

/** Allows each person so many questions in a minute, counted in this process. */
export function createLimit(perMinute: number): Limit {
  const limiter = new RateLimiterMemory({ points: perMinute, duration: 60 });
  return async (user) => {
    try {
      await limiter.consume(user);
      return null;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return tooMany(perMinute, Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
    }
  };
}

function tooMany(perMinute: number, seconds: number): Reply {
  const wait = strong(seconds === 1 ? '1 second' : `${seconds} seconds`);
  const sentence = say`That was more than ${perMinute} questions in a minute. Please try again in ${wait}.`;
  return {
    outcome: 'usage',
    title: 'Too many questions at once',
    blocks: [{ type: 'text', ...sentence }],
    refs: [],
    next: [],
  };
}
