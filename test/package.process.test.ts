import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

describe('the package', () => {
  it('holds the built program, its licences and the corpus, and nothing of the tests', () => {
    const listed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const files = JSON.parse(listed)[0].files.map(({ path }: { path: string }) => path);
    for (const path of [
      'dist/rapporteur.js',
      'dist/LICENSES.txt',
      'corpus/catalogue.json',
      'LICENSE',
      'README.md',
    ]) {
      expect(files).toContain(path);
    }
    for (const name of readdirSync('corpus/documents')) {
      expect(files).toContain(`corpus/documents/${name}`);
    }
    const others =
      /^(?!dist\/|docs\/|corpus\/|package\.json$|[A-Z]+(?:\.md)?$)|payloads\/|modules\.json/;
    expect(files.filter((path: string) => others.test(path))).toEqual([]);
  });

  it('is built before it is packed', () => {
    expect(manifest.scripts.prepack).toContain('build');
  });
});

describe('the image', () => {
  const lines = readFileSync('Dockerfile', 'utf8')
    .replace(/\\\n\s*/g, '')
    .split('\n');
  const last = lines.slice(lines.findLastIndex((line) => line.startsWith('FROM ')));

  it('runs the built program, and not as root', () => {
    expect(last.indexOf('USER node')).toBeGreaterThan(0);
    expect(last).toContain('CMD ["node", "dist/rapporteur.js"]');
    for (const folder of ['node_modules', 'dist', 'corpus']) {
      expect(last).toContain(`COPY --from=build /opt/rapporteur/${folder} ${folder}`);
    }
  });

  it('stands on one release of Node, which the package supports', () => {
    const releases = lines.flatMap((line) => /^FROM node:(\d+)-/.exec(line)?.[1] ?? []);
    expect(new Set(releases).size).toBe(1);
    expect(manifest.engines.node).toContain(releases[0]);
  });

  it.each([
    ['HEALTH_PORT', 200, 0],
    ['HEALTH_PORT', 503, 1],
  ])('asks on %s how the service is: %i ends with %i', async (setting, status, ends) => {
    const server = createServer((_, response) => void response.writeHead(status).end());
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const [program, ...args] = healthcheck();
    const { port } = server.address() as AddressInfo;
    const env = { PATH: process.env['PATH'], PORT: '1', HEALTH_PORT: '1', [setting]: `${port}` };
    const child = spawn(program!, args, { env });
    const [code] = await once(child, 'exit');
    server.close();
    expect(code).toBe(ends);
  });

  it('is unhealthy where nothing answers', () => {
    const [program, ...args] = healthcheck();
    const env = { PATH: process.env['PATH'], PORT: '1', HEALTH_PORT: '1' };
    expect(spawnSync(program!, args, { env }).status).toBe(1);
  });

  function healthcheck(): string[] {
    const line = last.find((line) => line.startsWith('HEALTHCHECK '))!;
    return JSON.parse(line.slice(line.indexOf('CMD ') + 4));
  }
});
