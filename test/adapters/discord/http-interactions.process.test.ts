import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Compilation } from '../../../src/reply/compilation.ts';
import { assistant, replyOf } from '../assistant.ts';
import { PUBLIC_KEY, postInteraction, rigged, serving } from './connected.ts';
import { pressed, typed, typing } from './interactions.ts';

const PING = JSON.stringify({ type: 1, id: '1', token: 't', application_id: '10000000000000001' });

async function connected(env: Readonly<Record<string, string>> = {}, asked = assistant) {
  const rig = await rigged();
  const served = await serving(rig, { DISCORD_PUBLIC_KEY: PUBLIC_KEY, ...env }, asked);
  await served.connected;
  return { rig, served, port: served.port! };
}

describe('Discord over HTTP', () => {
  it('answers the ping that proves the address, and asks no gateway', async () => {
    const { rig, port } = await connected();
    const response = await postInteraction(port, PING);
    expect(await response.json()).toEqual({ type: 1 });
    expect(rig.requests).toEqual([]);
    expect(rig.packets).toEqual([]);
  });

  it('is served without a token', async () => {
    const { port } = await connected({ DISCORD_TOKEN: '' });
    expect((await postInteraction(port, JSON.stringify(typed('rec', '2020 10')))).status).toBe(200);
  });

  it('refuses with 401 what Discord did not sign', async () => {
    const { port } = await connected();
    const strange = { key: generateKeyPairSync('ed25519').privateKey };
    expect((await postInteraction(port, PING, strange)).status).toBe(401);
    expect((await postInteraction(port, PING, { signedBody: `${PING} ` })).status).toBe(401);
    const url = `http://127.0.0.1:${port}/discord/interactions`;
    for (const headers of [
      {},
      { 'x-signature-timestamp': '1', 'x-signature-ed25519': 'zz' },
      { 'x-signature-timestamp': '1', 'x-signature-ed25519': '0'.repeat(128) },
    ]) {
      expect((await fetch(url, { method: 'POST', body: PING, headers })).status).toBe(401);
    }
    expect((await fetch(url)).status).toBe(405);
  });

  it.each(['null', '[]', '{', '', '42', '{"type":2}', '{"type":2,"id":1,"token":{}}'])(
    'refuses with 400 what is signed and no interaction: %s',
    async (body) => {
      const { port } = await connected();
      expect((await postInteraction(port, body)).status).toBe(400);
      expect((await postInteraction(port, PING)).status).toBe(200);
    },
  );

  it('refuses with 413 what is larger than 128 KB', async () => {
    const { port } = await connected();
    expect((await postInteraction(port, 'x'.repeat(128 * 1024 + 1))).status).toBe(413);
  });

  it('needs nothing from one request to the next: any replica answers any button', async () => {
    const [first, second] = [await connected(), await connected()];
    const asked = await postInteraction(first.port, JSON.stringify(typed('rec', '2020 10')));
    const { data } = (await asked.json()) as { data: object };
    const press = JSON.stringify(pressed('a /topic cooperation', data));
    expect((await postInteraction(second.port, press)).status).toBe(200);
  });

  it('completes what is typed, within the limit', async () => {
    const { port } = await connected();
    const response = await postInteraction(port, JSON.stringify(typing('rec', '20')));
    expect(await response.json()).toMatchObject({
      type: 8,
      data: { choices: [{ value: '2020 10' }] },
    });
  });

  it('sends a file by the way of later messages', async () => {
    const compilation: Compilation = {
      title: 'Compilation of texts',
      style: 'footnote',
      sections: [],
      missing: [],
      notes: [],
    };
    const reply = replyOf([{ type: 'text', text: 'Two texts' }]);
    const attachment = { name: 'compilation', compilation };
    const { rig, port } = await connected(
      {},
      { ...assistant, answer: () => ({ ...reply, attachment }) },
    );
    const response = await postInteraction(port, JSON.stringify(typed('compile', '2020 10')));
    expect(response.status).toBe(202);
    const [sent] = await rig.received(/callback|@original/u);
    expect(sent!.files?.size).toBe(1);
  });

  it('names its settings that are at fault', async () => {
    const rig = await rigged();
    await expect(serving(rig, { DISCORD_PUBLIC_KEY: 'x' })).rejects.toThrow(
      /DISCORD_PUBLIC_KEY: Not the 64 hexadecimal digits.*Public Key/u,
    );
  });

  it.skip('answers direct messages (only the gateway brings them)', () => {});
  it.skip('answers mentions in channels (only the gateway brings them)', () => {});
});
