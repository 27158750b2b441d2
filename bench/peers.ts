import { createRequire } from 'node:module';
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';

/** Texts under their references. */
export interface Text {
  readonly ref: string;
  readonly text: string;
}

/** A search library as it comes, over the same texts. */
export interface Peer {
  readonly name: string;
  /** Builds an index and returns how it is asked: references, best first. */
  build(texts: readonly Text[]): (query: string) => readonly string[] | Promise<readonly string[]>;
}

export const miniSearch: Peer = {
  name: 'MiniSearch',
  build(texts) {
    const index = new MiniSearch({ fields: ['text'], idField: 'ref' });
    index.addAll([...texts]);
    return (query) => index.search(query).map(({ id }) => String(id));
  },
};

export const miniSearchFuzzy: Peer = {
  name: 'MiniSearch, prefix and fuzzy',
  build(texts) {
    const index = new MiniSearch({ fields: ['text'], idField: 'ref' });
    index.addAll([...texts]);
    return (query) => index.search(query, { prefix: true, fuzzy: 0.2 }).map(({ id }) => String(id));
  },
};

export const lunrPeer: Peer = {
  name: 'lunr',
  build(texts) {
    const index = lunr((builder) => {
      builder.ref('ref');
      builder.field('text');
      for (const text of texts) builder.add(text);
    });
    // Its query language gives marks a meaning; words alone are asked.
    return (query) => index.search(query.replace(/[^\p{L}\p{N}]+/gu, ' ')).map(({ ref }) => ref);
  },
};

export const flexSearch: Peer = {
  name: 'FlexSearch',
  build(texts) {
    const index = new FlexSearch.Index({
      tokenize: 'forward',
      encoder: FlexSearch.Charset.LatinBalance,
    });
    texts.forEach(({ text }, i) => {
      index.add(i, text);
    });
    return (query) =>
      index.search(query, { limit: 1000, suggest: true }).map((i) => texts[Number(i)]!.ref);
  },
};

const fuse: Peer = {
  name: 'Fuse.js',
  build(texts) {
    const index = new Fuse(texts, { keys: ['text'], ignoreLocation: true });
    return (query) => index.search(query).map(({ item }) => item.ref);
  },
};

const orama: Peer = {
  name: 'Orama',
  build(texts) {
    const index = create({ schema: { ref: 'string', text: 'string' } as const });
    const ready = insertMultiple(index, [...texts]);
    return async (query) => {
      await ready;
      const { hits } = await searchOrama(index, { term: query, properties: ['text'], limit: 1000 });
      return hits.map(({ document }) => String(document.ref));
    };
  },
};

/** Everything to compare with; SQLite where better-sqlite3 happens to be installed. */
export function peers(): readonly Peer[] {
  const sqlite = sqlitePeer();
  return [
    miniSearch,
    miniSearchFuzzy,
    lunrPeer,
    flexSearch,
    fuse,
    orama,
    ...(sqlite ? [sqlite] : []),
  ];
}

interface Database {
  exec(sql: string): void;
  prepare(sql: string): {
    run(...values: string[]): void;
    all(...values: string[]): { ref: string }[];
  };
}

function sqlitePeer(): Peer | null {
  let Sqlite: new (path: string) => Database;
  try {
    Sqlite = createRequire(import.meta.url)('better-sqlite3');
  } catch {
    return null;
  }
  return {
    name: 'SQLite FTS5, porter',
    build(texts) {
      const database = new Sqlite(':memory:');
      database.exec("CREATE VIRTUAL TABLE t USING fts5(ref UNINDEXED, text, tokenize='porter')");
      const insert = database.prepare('INSERT INTO t VALUES (?, ?)');
      for (const { ref, text } of texts) insert.run(ref, text);
      const select = database.prepare(
        'SELECT ref FROM t WHERE t MATCH ? ORDER BY bm25(t) LIMIT 1000',
      );
      return (query) => {
        const words = query.match(/[\p{L}\p{N}]+/gu) ?? [];
        return select.all(words.map((word) => `"${word}"`).join(' OR ')).map(({ ref }) => ref);
      };
    },
  };
}
