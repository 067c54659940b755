/** How well and how fast the retrieval engine finds the same question asked in other words. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import {
  createSearchIndex,
  type SearchDocument,
  type SearchIndex,
} from '../apps/server/src/modules/knowledge/search/index.ts';
import { percentile, report, round } from './lib/report.ts';

interface Question {
  query: string;
  relevant: ReadonlySet<string>;
}

const data = new URL('../../shared/eval/dupq_bq/', import.meta.url);
/** Plain BM25 on all queries, as the data's notes state it. */
const floor = { hitAt1: 13.4, hitAt10: 45.4, mrrAt10: 0.22 };
const largeSize = 100_000;

const unknown = process.argv.slice(2).find((argument) => argument !== '--json');
if (unknown) {
  console.error(`unknown option ${unknown}; usage: retrieval [--json]`);
  process.exit(2);
}
if (!existsSync(new URL('bq_corpus.jsonl', data))) {
  console.log('skipped: data not found');
  process.exit(0);
}

const documents = readLines<{ id: string; text: string }>('bq_corpus.jsonl').map(
  ({ id, text }): SearchDocument => ({ id, questions: [text] }),
);
const questions = readLines<{ query: string; relevant_ids: string[] }>('bq_queries.jsonl').map(
  ({ query, relevant_ids }): Question => ({ query, relevant: new Set(relevant_ids) }),
);

// The dictionary loads once per process; it is no part of building an index.
createSearchIndex().upsert([{ id: 'first', questions: ['第一句'] }]);

const small = build(documents);
const quality = measureQuality(small.index, questions);
// Half of the queries, told by their hash, took part in choosing the weights; these did not.
const heldOut = measureQuality(small.index, questions.filter(isHeldOut));
const speed = measureSpeed(small.index, questions);
const large = build(recombine(documents, largeSize));
const largeSpeed = measureSpeed(large.index, questions);
const changeMs = measureChange(large.index);

report(
  'retrieval: the same question in other words',
  {
    'BM25 floor': show({ queries: questions.length, ...floor }),
    Lingxi: show(quality),
    'of these held out': show(heldOut),
    cost: show(costs(small, speed)),
    'cost, large': show(costs(large, largeSpeed)),
    'one question replaced in the large one': `${changeMs} ms`,
  },
  {
    ...costs(small, speed),
    ...quality,
    heldOut,
    floor,
    large: { ...costs(large, largeSpeed), changeMs },
  },
);

function readLines<Row>(name: string): Row[] {
  const text = readFileSync(new URL(name, data), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

function isHeldOut({ query }: Question): boolean {
  return createHash('sha256').update(query).digest()[3]! % 2 === 1;
}

function build(all: readonly SearchDocument[]) {
  const memoryBefore = usedMegabytes();
  const start = performance.now();
  const index = createSearchIndex();
  index.upsert(all);
  const buildMs = performance.now() - start;
  return { index, buildMs, megabytes: usedMegabytes() - memoryBefore };
}

function usedMegabytes(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return (heapUsed + arrayBuffers) / 1e6;
}

/** New questions from the halves of real ones: real words, at the asked size. */
function recombine(source: readonly SearchDocument[], size: number): SearchDocument[] {
  return Array.from({ length: size }, (_, at) => {
    const [first, second] = [at, at * 7919 + 13].map(
      (n) => source[n % source.length]!.questions[0]!,
    );
    const text = first!.slice(0, first!.length / 2) + second!.slice(second!.length / 2);
    return { id: `large-${at}`, questions: [text] };
  });
}

function measureQuality(index: SearchIndex, asked: readonly Question[]) {
  let [first, found, reciprocal] = [0, 0, 0];
  for (const { query, relevant } of asked) {
    const place = index.search(query, { limit: 10 }).findIndex(({ id }) => relevant.has(id));
    if (place < 0) continue;
    if (place === 0) first += 1;
    found += 1;
    reciprocal += 1 / (place + 1);
  }
  const count = asked.length;
  return {
    queries: count,
    hitAt1: round((100 * first) / count, 1),
    hitAt10: round((100 * found) / count, 1),
    mrrAt10: round(reciprocal / count, 3),
  };
}

function measureSpeed(index: SearchIndex, asked: readonly Question[]) {
  for (const { query } of asked.slice(0, 100)) index.search(query);
  const times = asked.map(({ query }) => {
    const start = performance.now();
    index.search(query);
    return performance.now() - start;
  });
  return {
    queryP50Ms: round(percentile(times, 0.5), 2),
    queryP99Ms: round(percentile(times, 0.99), 2),
  };
}

/** One question replaced and visible, on average. */
function measureChange(index: SearchIndex): number {
  const rounds = 500;
  const start = performance.now();
  for (let at = 0; at < rounds; at += 1) {
    index.upsert([{ id: `large-${at}`, questions: [documents[at]!.questions[0]!] }]);
  }
  return round((performance.now() - start) / rounds, 3);
}

function costs({ index, buildMs, megabytes }: typeof small, measured: typeof speed) {
  return {
    questions: index.size,
    buildMs: round(buildMs, 0),
    megabytes: round(megabytes),
    ...measured,
  };
}

function show(values: object): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${value}`)
    .join('  ');
}
