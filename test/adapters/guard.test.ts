import { describe, expect, it } from 'vitest';
import { guard } from '../../adapters/guard.ts';
import type { Assistant } from '../../src/assistant.ts';

const defect = new Error('a defect');

describe('a guarded assistant', () => {
  it('answers a defect with a reference under which the log holds it', () => {
    const log: [string, unknown][] = [];
    const fail = (): never => {
      throw defect;
    };
    const broken = { commands: [], answer: fail, complete: fail } satisfies Partial<Assistant>;
    const assistant = guard(broken as Partial<Assistant> as Assistant, (...entry) =>
      log.push(entry),
    );
    const reply = assistant.answer('/rec 2020 10');
    expect(reply.outcome).toBe('usage');
    expect(log).toEqual([[expect.stringMatching(/^[0-9a-f]{8}$/), defect]]);
    expect(JSON.stringify(reply.blocks)).toContain(log[0]![0]);
    expect(JSON.stringify(reply)).not.toContain('2020');
    expect(assistant.complete('/rec')).toEqual([]);
    expect(log).toHaveLength(2);
  });
});
