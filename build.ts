import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle, type Metafile } from 'esbuild';
import { readFolder } from './adapters/library/folder.ts';
import { loadCorpus } from './adapters/library/load.ts';
import { loadThesaurus } from './adapters/library/load-thesaurus.ts';
import { writeSnapshot } from './adapters/library/snapshot.ts';
import { indexKey, writeIndexFile } from './adapters/library/topic-index-file.ts';
import { CorpusError } from './src/corpus/fault.ts';
import { createLibrary } from './src/corpus/library.ts';
import { keepTopicSearch } from './src/search/topic-search.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const dist = join(root, 'dist');
const STAMP = join(dist, 'build.json');

/** What the terminal itself always needs; all other dependencies stay outside and load when used. */
const BUNDLED = new Set(['diff', 'minisearch', 'picocolors', 'zod']);

/**
 * Builds `dist/rapporteur.js` and the snapshot of the corpus. A corpus with faults has no
 * snapshot: starting names the faults.
 */
export async function build({ ifStale = false } = {}): Promise<void> {
  const inputs = hashInputs();
  if (ifStale && builtFrom() === inputs) return;
  for (const name of existing(dist)) {
    if (name !== 'payloads') rmSync(join(dist, name), { recursive: true });
  }
  mkdirSync(dist, { recursive: true });
  const snapshot = `corpus-${inputs.slice(0, 12)}.json`;
  const topics = `topics-${inputs.slice(0, 12)}.index`;
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: {
      rapporteur: 'adapters/rapporteur.ts',
      'reading-process': 'adapters/library/import/reading-process.ts',
      'preparing-thread': 'adapters/library/live/preparing-thread.ts',
    },
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    legalComments: 'linked',
    external: Object.keys(dependencies).filter((name) => !BUNDLED.has(name)),
    define: { SNAPSHOT: JSON.stringify(snapshot), TOPICS: JSON.stringify(topics) },
    metafile: true,
    sourcemap: true,
    sourcesContent: false,
  });
  takeSnapshot(join(dist, snapshot), join(dist, topics));
  writeFileSync(join(dist, 'modules.json'), JSON.stringify(metafile.outputs));
  writeFileSync(join(dist, 'LICENSES.txt'), licencesOf(metafile));
  // Last, so that a build that was interrupted counts as stale.
  writeFileSync(STAMP, JSON.stringify({ inputs }));
}

function takeSnapshot(path: string, topics: string): void {
  try {
    const folder = readFolder(join(root, 'corpus'));
    const corpus = loadCorpus(folder);
    const thesaurus = loadThesaurus(folder);
    writeFileSync(path, writeSnapshot(corpus, folder));
    writeIndexFile(topics, indexKey(folder), keepTopicSearch(createLibrary(corpus), thesaurus));
  } catch (error) {
    if (!(error instanceof CorpusError)) throw error;
  }
}

/** The licence texts of the libraries whose code is in the program, as their licences demand. */
function licencesOf({ inputs }: Metafile): string {
  const folders = Object.keys(inputs).flatMap(
    (path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? [],
  );
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const manifest = readFileSync(join(root, folder, 'package.json'), 'utf8');
      const { name, version } = JSON.parse(manifest);
      const file = readdirSync(join(root, folder)).find((entry) => /^licen[cs]e/i.test(entry));
      if (!file) throw new Error(`${name} ${version} is in the program and has no licence text.`);
      return `${name} ${version}\n\n${readFileSync(join(root, folder, file), 'utf8').trim()}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * Everything that what is built depends on, so that a build is skipped only when it would be the
 * same. The folder that the project lies in is no part of it.
 */
function hashInputs(): string {
  const hash = createHash('sha256');
  const files = ['src', 'adapters', 'corpus'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  const tools = ['package.json', 'package-lock.json', 'build.ts'].map((name) => join(root, name));
  const named = [...files, ...tools].map((file) => [relative(root, file), file] as const);
  for (const [name, file] of named.sort()) {
    hash.update(name.replaceAll('\\', '/')).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function builtFrom(): unknown {
  try {
    return JSON.parse(readFileSync(STAMP, 'utf8')).inputs;
  } catch {
    return null;
  }
}

function existing(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build({ ifStale: process.argv.includes('--if-stale') });
}
