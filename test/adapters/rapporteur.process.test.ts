import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { FIXTURES } from '../library.ts';
import { rapporteur, values } from './program.ts';

describe('rapporteur', () => {
  it('prints how it is used', async () => {
    const { code, stdout } = await rapporteur(['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('rapporteur "/rec 2020 10"');
  });

  it('prints its version', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await rapporteur(['--version'])).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    });
  });

  it('exits 2 and says what is wrong with its options', async () => {
    const { code, stdout, stderr } = await rapporteur(['--format', 'xml', '/help']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--format takes text or json.');
  });

  it('exits 2 for a command that does not exist, which is answered', async () => {
    const { code, stdout, stderr } = await rapporteur(['/zzz']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
    expect(stdout).toContain('Unknown command');
  });

  it('exits 3 and names every fault of the corpus with its mend', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'corpus-'));
    cpSync(FIXTURES, folder, { recursive: true });
    writeFileSync(join(folder, 'documents/2019-report.txt'), 'Nothing');
    rmSync(join(folder, 'documents/2021-compendium.txt'));
    const { code, stdout, stderr } = await rapporteur(['/rec 2020 10'], {
      env: { RAPPORTEUR_CORPUS: folder },
    });
    rmSync(folder, { recursive: true });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('2019-report.txt');
    expect(stderr).toContain('2021-compendium.txt');
    expect(stderr.match(/Fix: /g)!.length).toBeGreaterThanOrEqual(2);
  });

  it('serves what .env in its own folder has settings for, and names every fault of them', async () => {
    const { folder, run } = installed('SLACK_BOT_TOKEN=x\nDISCORD_TOKEN=y\n');
    const { code, stderr } = await run([]);
    rmSync(folder, { recursive: true });
    expect(code).toBe(3);
    for (const setting of ['SLACK_BOT_TOKEN', 'SLACK_SIGNING_SECRET', 'DISCORD_APPLICATION_ID']) {
      expect(stderr).toContain(setting);
    }
  });

  it('reads no .env where it is started, nor its own for a question', async () => {
    const settings = 'RAPPORTEUR_CORPUS=/no/such/corpus\nSLACK_BOT_TOKEN=x\n';
    const started = mkdtempSync(join(tmpdir(), 'started-'));
    writeFileSync(join(started, '.env'), settings);
    expect((await rapporteur([], { cwd: started, input: '/help\n' })).code).toBe(0);
    const { folder, run } = installed(settings);
    expect((await run(['/rec 2020 10'])).code).toBe(0);
    for (const made of [started, folder]) rmSync(made, { recursive: true });
  });

  it('loads no platform, no validation and no writer for an answer', () => {
    const outputs: Record<string, { imports: { path: string; kind: string }[]; inputs: object }> =
      JSON.parse(readFileSync('dist/modules.json', 'utf8'));
    const loaded = new Set<string>();
    const visit = (path: string): void => {
      const output = outputs[path];
      if (!output || loaded.has(path)) return;
      loaded.add(path);
      for (const { path: next, kind } of output.imports) {
        if (kind === 'import-statement') {
          loaded.add(next);
          visit(next);
        }
      }
    };
    visit('dist/rapporteur.js');
    const modules = [...loaded].flatMap((path) => [
      path,
      ...Object.keys(outputs[path]?.inputs ?? {}),
    ]);
    const heavy =
      /(^|\/)(zod|docx|pino|undici|discord\.js|prom-client|@slack)(\/|$)|adapters\/(slack|discord|service)\/|adapters\/files\/(?!index\.ts)/;
    expect(modules.filter((module) => heavy.test(module))).toEqual([]);
    expect(modules).toContain('src/assistant.ts');
  });
});

/** The built program in a folder of its own, with a `.env` beside it. */
function installed(settings: string) {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'));
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  for (const name of ['corpus', 'node_modules', 'package.json'])
    symlinkSync(resolve(name), join(folder, name));
  writeFileSync(join(folder, '.env'), settings);
  const program = join(folder, 'dist/rapporteur.js');
  return { folder, run: (args: readonly string[]) => rapporteur(args, { program }) };
}

describe.each(['slack', 'discord'])('--as %s', (platform) => {
  it('prints one array of message bodies for each line', async () => {
    const { code, stdout, stderr } = await rapporteur(['--as', platform], {
      input: '/help\n\n/zzz\n',
    });
    const bodies: unknown = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Array.isArray(JSON.parse(line)) && JSON.parse(line).length > 0);
    expect({ code, stderr, bodies }).toEqual({ code: 0, stderr: '', bodies: [true, true, true] });
  });

  it('is not served while questions are piped in', async () => {
    const env = { SLACK_BOT_TOKEN: 'x', DISCORD_TOKEN: 'x' };
    const child = spawn('bash', ['-c', 'echo /zzz | node dist/rapporteur.js | cat'], {
      env: { PATH: process.env['PATH'], ...env },
    });
    expect(await text(child.stdout)).toContain('Unknown command');
  });
});

describe('the service', () => {
  it('exits 3 and names every setting at fault, of both platforms', async () => {
    const { code, stdout, stderr } = await rapporteur([], {
      env: { SLACK_BOT_TOKEN: 'x', DISCORD_TOKEN: 'x', PORT: 'x' },
    });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    for (const setting of ['PORT', 'SLACK_', 'DISCORD_']) expect(stderr).toContain(setting);
  });
});

/** The built program with a standard input other than a pipe from us; its exit code and what it said. */
async function startedWith(stdin: 'ignore' | 'pipe' | number, env: Record<string, string>) {
  const child = spawn(process.execPath, ['dist/rapporteur.js'], {
    stdio: [stdin, 'ignore', 'pipe'],
    env: { PATH: process.env['PATH'], ...env },
  });
  const [said] = await Promise.all([text(child.stderr!), once(child, 'exit')]);
  return { code: child.exitCode, said };
}

describe('a start that cannot be', () => {
  it('without settings and without a terminal says what to set', async () => {
    const { code, said } = await startedWith(openSync('/dev/null', 'r'), {});
    expect(code).toBe(3);
    expect(said).toContain('SLACK_BOT_TOKEN or DISCORD_TOKEN');
    expect(said).toContain('.env.example');
  });

  it.each([
    ['SLACK_TOKEN', 'SLACK_BOT_TOKEN'],
    ['DISCORD_BOT_TOKEN', 'DISCORD_TOKEN'],
  ])('with %s says that it is called %s', async (given, ours) => {
    const { code, said } = await startedWith('ignore', { [given]: 'xoxb-1-abc' });
    expect(code).toBe(3);
    expect(said).toContain(`${given}: is no setting of this program. Fix: Rename it to ${ours}.`);
  });

  it('with SLACK_TOKEN beside the other settings says so first', async () => {
    const { code, said } = await startedWith('ignore', {
      SLACK_TOKEN: 'xoxb-1-abc',
      SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
    });
    expect(code).toBe(3);
    expect(said.split('\n')[1]).toContain('Rename it to SLACK_BOT_TOKEN');
  });

  it.each(['xoxb-…', 'xoxb-your-token', 'xoxb-...'])(
    'with the placeholder %s says so',
    async (token) => {
      const { code, said } = await startedWith('ignore', {
        SLACK_BOT_TOKEN: token,
        SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
      });
      expect(code).toBe(3);
      expect(said).toContain('SLACK_BOT_TOKEN: Is a placeholder');
      expect(said).toContain('OAuth & Permissions');
    },
  );

  it('with an address that is not https says so', async () => {
    const { code, said } = await startedWith('ignore', {
      SLACK_BOT_TOKEN: 'xoxb-1-abc',
      SLACK_APP_TOKEN: 'xapp-1-abc',
      SLACK_API_URL: 'http://slack.example.org/api/',
    });
    expect(code).toBe(3);
    expect(said).toContain('SLACK_API_URL: Not https');
  });

  it.each(['PORT', 'HEALTH_PORT'])('on a taken %s names it', async (setting) => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, said } = await startedWith('ignore', {
      SLACK_BOT_TOKEN: 'xoxb-1-abc',
      SLACK_SIGNING_SECRET: '0123456789abcdef0123456789abcdef',
      SLACK_API_URL: 'http://127.0.0.1:9/',
      HOST: '127.0.0.1',
      PORT: '0',
      HEALTH_PORT: '0',
      [setting]: `${port}`,
    });
    taken.close();
    expect(code).toBe(3);
    expect(said).toContain(`${setting}: ${port} is taken. Fix: Set ${setting} to a free port`);
  });

  it('is none where standard input is a pipe that stays silent: it serves', async () => {
    const { code, said } = await startedWith('pipe', { SLACK_BOT_TOKEN: 'x' });
    expect(code).toBe(3);
    expect(said).toContain('SLACK_SIGNING_SECRET');
  });
});

describe('lines of standard input', () => {
  it('are each answered, in order, whatever they hold', async () => {
    const queries = [
      '/rec 2020 10',
      '',
      '\u0000\u001B[2J',
      '/',
      '{"query": 1}',
      '__proto__',
      'constructor',
      'x'.repeat(100_000),
      `/topic ${'a b '.repeat(25_000)}`,
      '/help',
    ];
    const { code, stdout, stderr } = await rapporteur(['--format', 'json'], {
      input: queries.map((query) => `${query}\n`).join(''),
    });
    const answers = values(stdout);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(answers.map(({ query }) => query)).toEqual(queries);
    for (const answer of answers) {
      const [...keys] = Object.keys(answer);
      expect(keys.splice(0, 6)).toEqual(['query', 'outcome', 'title', 'blocks', 'refs', 'next']);
      // What a command adds for programs.
      for (const key of keys) expect(['verdicts', 'nearness', 'absent', 'near']).toContain(key);
      expect(['found', 'several', 'not-found', 'usage']).toContain(answer['outcome']);
    }
  });

  it('are answered with exit code 0 though none is understood', async () => {
    const { code, stdout } = await rapporteur([], { input: '/zzz\n/yyy' });
    expect(code).toBe(0);
    expect(stdout.match(/Unknown command/g)).toHaveLength(2);
  });

  it('may stop being read by whoever they are printed for', async () => {
    const child = spawn(process.execPath, ['dist/rapporteur.js', '--format', 'json']);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.write('/help\n'.repeat(1000));
    await once(child.stdout, 'data');
    child.stdout.destroy();
    child.stdin.end('/help\n'.repeat(100_000));
    const [code] = await once(child, 'exit');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
