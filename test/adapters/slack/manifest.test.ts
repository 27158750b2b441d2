import { describe, expect, it } from 'vitest';
import {
  checkSlackName,
  commandNames,
  SlackNameError,
  slackName,
} from '../../../adapters/slack/command-names.ts';
import { manifest } from '../../../adapters/slack/manifest.ts';
import { assistant } from '../assistant.ts';
import { record } from '../payloads.ts';

const { commands } = assistant;
const overSocket = manifest(commands, null);
const overHttp = manifest(commands, 'https://rapporteur.example.org');

describe('names in Slack', () => {
  it('are none of Slack’s own', () => {
    for (const name of ['/topic', '/search', '/help', '/remind']) {
      expect(() => checkSlackName(name)).toThrow(SlackNameError);
    }
    expect(commands.map(({ name }) => slackName(name))).toContain('/rec-topic');
  });

  it('are of Slack’s form', () => {
    for (const name of ['/Rec', '/a_b', `/${'a'.repeat(32)}`, '/']) {
      expect(() => checkSlackName(name)).toThrow(SlackNameError);
    }
  });

  it('lead back to the assistant’s lines', () => {
    const { toLine, toSlack } = commandNames(commands);
    for (const { name } of commands)
      expect(toLine(`${slackName(name)} a  b\nc`)).toBe(`/${name} a  b\nc`);
    expect(toLine('/rapporteur')).toBe('/help');
    expect(toLine('rec-topic digital evidence')).toBe('/topic digital evidence');
    expect(toLine('7th 10')).toBe('7th 10');
    expect(toSlack('See /topic x; https://un.org/topic and and/or')).toBe(
      'See /rec-topic x; https://un.org/topic and and/or',
    );
  });
});

describe('the manifest', () => {
  it('has every command and the umbrella, each once', () => {
    const names = overSocket.features.slash_commands.map(({ command }) => command);
    expect(names).toEqual(['/rapporteur', ...commands.map(({ name }) => slackName(name))]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('asks for no scope that no feature needs', () => {
    expect(overSocket.oauth_config.scopes.bot).toEqual([
      'commands',
      'chat:write',
      'app_mentions:read',
      'im:history',
    ]);
  });

  it('is for Socket Mode without an address, and for HTTP with one', () => {
    expect(overSocket.settings.socket_mode_enabled).toBe(true);
    expect(JSON.stringify(overSocket)).not.toContain('https://');
    expect(overHttp.settings.socket_mode_enabled).toBe(false);
    expect(overHttp.settings.interactivity).toMatchObject({
      request_url: 'https://rapporteur.example.org/slack/events',
    });
    for (const each of [overSocket, overHttp]) record('slack', 'manifest', each);
  });

  it('offers the shortcut only where the command behind it exists', () => {
    expect(overSocket.features).toHaveProperty('shortcuts');
    const without = commands.filter(({ name }) => name !== 'prior');
    expect(manifest(without, null).features).not.toHaveProperty('shortcuts');
  });
});
