import { describe, expect, it } from 'vitest';
import { ConfigurationError } from '../../adapters/configuration-error.ts';
import { configuredPlatforms, platforms } from '../../adapters/platforms.ts';
import type { Platform } from '../../adapters/service/platform.ts';
import { run } from '../../adapters/service/run.ts';
import type { Assistant } from '../../src/assistant.ts';

const platform = (name: string): Platform => ({
  name,
  settings: [`${name}_TOKEN`, `${name}_ID`],
  payloads: () => Promise.reject(new Error('not asked for')),
  connector: async () => ({
    connect() {
      throw new ConfigurationError([{ setting: `${name}_ID`, problem: 'is missing.', fix: '' }]);
    },
  }),
});
const both = [platform('SLACK'), platform('DISCORD')];

describe('platforms', () => {
  it('are served when any of their settings is given', () => {
    expect(configuredPlatforms(both, { DISCORD_ID: '1' }).map(({ name }) => name)).toEqual([
      'DISCORD',
    ]);
    expect(configuredPlatforms(both, { SLACK_TOKEN: 'x', DISCORD_TOKEN: 'y' })).toEqual(both);
  });

  it('are not served for a blank setting', () => {
    expect(configuredPlatforms(both, { SLACK_TOKEN: ' ' })).toEqual([]);
  });

  it('stay with the process above where this one serves a shard of Discord', () => {
    const env = { SLACK_BOT_TOKEN: 'x', DISCORD_TOKEN: 'y' };
    const named = (shard: object) =>
      configuredPlatforms(platforms, { ...env, ...shard }).map((p) => p.name);
    expect(named({})).toEqual(['slack', 'discord']);
    expect(named({ SHARDING_MANAGER: 'true' })).toEqual(['discord']);
  });

  it('say together what is wrong with their settings', async () => {
    const assistant: Partial<Assistant> = {};
    const live = { assistant: assistant as Assistant, watch: () => () => {} };
    const start = run(both, live, { PORT: 'x' });
    const error = await start.catch((error: unknown) => error);
    if (!(error instanceof ConfigurationError)) throw new Error('it was started');
    expect(error.faults.map(({ setting }) => setting)).toEqual(['PORT', 'SLACK_ID', 'DISCORD_ID']);
  });
});
