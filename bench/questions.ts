import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createApi, type Frame, openLive, signInAsOwner } from './lib/api.ts';
import { percentile, report, round } from './lib/report.ts';
import { startServer, temporaryData } from './lib/server.ts';

/** Real questions of a bank's customers: imported by the API, found at once, asked by the socket. */
const folder = fileURLToPath(new URL('../../shared/eval/bq/', import.meta.url));
if (!existsSync(folder)) {
  console.log('skipped: data not found (../shared/eval/bq)');
  process.exit(0);
}
const asked = 500;
const perSecond = 50;
const batch = 2000;

const questions = [
  ...new Set(
    ['dev.jsonl', 'test.jsonl'].flatMap((file) =>
      readFileSync(folder + file, 'utf8')
        .split('\n')
        .filter(Boolean)
        .flatMap((line) => {
          const { a, b } = JSON.parse(line) as { a: string; b: string };
          return [a, b];
        }),
    ),
  ),
];

const data = temporaryData();
const server = await startServer({ dataDir: data.dataDir, args: ['--empty'] });
try {
  const owner = await signInAsOwner(server);
  const { items } = await owner.call<{ items: { publicKey: string }[] }>('GET', '/v1/inboxes');
  const { secret } = await owner.call<{ secret: string }>('POST', '/v1/api-keys', {
    name: 'bench',
  });
  const api = createApi(server.url, { token: secret });

  const begin = performance.now();
  for (let i = 0; i < questions.length; i += batch) {
    const rows = questions.slice(i, i + batch).map((q) => ({ question: q, answers: { zh: q } }));
    await api.call('POST', '/v1/faqs/import', { rows, isPublished: true });
  }
  const importSeconds = (performance.now() - begin) / 1000;
  const imported = performance.now();
  const last = questions.at(-1)!;
  let searchableMs = Number.NaN;
  while (performance.now() - imported < 30_000) {
    const { hits } = await api.call<{ hits: { question: string }[] }>('POST', '/v1/faqs/try', {
      question: last,
    });
    if (hits[0]?.question === last) {
      searchableMs = performance.now() - imported;
      break;
    }
  }

  // One visitor for each question: nobody's second question waits for their first.
  const chosen = Array.from(
    { length: asked },
    (_, i) => questions[Math.floor((i * questions.length) / asked)]!,
  );
  const turns: (number | undefined)[] = [];
  const right: boolean[] = [];
  const arrivals = new Map<number, (at: number, text: string) => void>();
  const visitors = [];
  for (let i = 0; i < asked; i++) {
    const { token } = await createApi(server.url).call<{ token: string }>(
      'POST',
      '/v1/web/session',
      {
        inbox: items[0]!.publicKey,
      },
    );
    visitors.push(
      await openLive(server.url, { token }, (frame: Frame) => {
        if (frame.t !== 'event' || frame.event.type !== 'message.sent') return;
        const { message } = frame.event.data;
        if (message.author.kind === 'bot') arrivals.get(i)?.(performance.now(), message.text);
      }),
    );
  }
  const start = performance.now();
  const answered: Promise<void>[] = [];
  for (let i = 0; i < asked; i++) {
    const early = start + (i * 1000) / perSecond - performance.now();
    if (early > 1) await wait(early);
    const sentAt = performance.now();
    answered.push(
      new Promise((resolve) => {
        arrivals.set(i, (at, text) => {
          turns[i] = at - sentAt;
          right[i] = text === chosen[i];
          arrivals.delete(i);
          resolve();
        });
      }),
    );
    visitors[i]!.send({
      t: 'cmd',
      id: `question-${i}`,
      name: 'message.send',
      data: { text: chosen[i] },
    });
  }
  await Promise.race([Promise.all(answered), wait(15_000)]);
  const times = turns.filter((t) => t !== undefined);

  const result = {
    questions: questions.length,
    importSeconds: round(importSeconds, 2),
    searchableMs: Math.round(searchableMs),
    asked,
    answered: times.length,
    p50Ms: round(percentile(times, 0.5)),
    p95Ms: round(percentile(times, 0.95)),
    sameText: right.filter(Boolean).length,
  };
  report(
    'Real questions',
    {
      'distinct questions imported': `${result.questions} in ${result.importSeconds} s`,
      'the last one searchable after (ms)': result.searchableMs,
      [`bot turns for ${asked} asked at ${perSecond}/s`]: result.answered,
      'p50, p95 (send -> bot turn, ms)': `${result.p50Ms}, ${result.p95Ms}`,
      'answered with the very entry': result.sameText,
    },
    result,
  );
} finally {
  await server.stop();
  data.remove();
}
process.exit(0);
