import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Reply } from '../../src/reply/reply.ts';
import { say, strong } from '../../src/text/marked.ts';

/** A short question costs so many points, completing what is typed one. */
const QUESTION = 10;
const COMPLETION = 1;

/** Each so many characters of a text cost a point more: a pasted page counts as several questions. */
const CHARACTERS = 200;

/** Takes what somebody asks from what they may ask; the answer when that was too much, otherwise null. */
export interface Limit {
  question(user: string, length: number): Promise<Reply | null>;
  completion(user: string, length: number): Promise<Reply | null>;
}

/** Allows each person so many short questions in a minute, or what costs as much, counted in this process. */
export function createLimit(perMinute: number): Limit {
  const points = perMinute * QUESTION;
  const limiter = new RateLimiterMemory({ points, duration: 60 });
  return {
    question: (user, length) => take(user, QUESTION + length / CHARACTERS),
    completion: (user, length) => take(user, COMPLETION + length / CHARACTERS),
  };

  async function take(user: string, cost: number): Promise<Reply | null> {
    try {
      // What alone costs more than a minute has is still answered once in a minute.
      await limiter.consume(user, Math.min(points, Math.ceil(cost)));
      return null;
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      return tooMany(perMinute, Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
    }
  }
}

function tooMany(perMinute: number, seconds: number): Reply {
  const wait = strong(seconds === 1 ? '1 second' : `${seconds} seconds`);
  const sentence = say`That was more than ${perMinute} questions in a minute; a long text counts as several. Please try again in ${wait}.`;
  return {
    outcome: 'usage',
    title: 'Too many questions at once',
    blocks: [{ type: 'text', ...sentence }],
    refs: [],
    next: [],
  };
}
