import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { type Api, signInAsOwner } from './lib/api.ts';
import { percentile, report, round } from './lib/report.ts';
import { type ServerProcess, startServer, temporaryData } from './lib/server.ts';

/** 50,000 rows by the API, of questions and of contacts: how long, and what the desk feels of it. */
const rows = 50_000;
const limitSeconds = 60;

interface Job {
  id: string;
  state: string;
  rows: { total: number; valid: number; bad: number; done: number; created: number };
}

const question = (i: number) => [
  `第${i}号商品的${['保修', '安装', '退货', '清洗', '配件'][i % 5]}怎么处理`,
  `第${i}号商品请先在订单详情里找到入口，按提示提交资料，客服会在一个工作日内回复处理结果。`,
  `${i}号${['坏了', '怎么装', '能退吗', '怎么洗', '配件呢'][i % 5]}|${i}号的售后`,
  `分类${i % 20}`,
];
const contact = (i: number) => [
  `U${i}`,
  `客户${i}`,
  `c${i}@shop.example`,
  `138${i}`,
  'gold',
  '杭州',
];
const kinds = {
  faqs: { head: ['标准问', '中文答案', '相似问', '分类'], row: question },
  contacts: { head: ['客户编号', '姓名', '邮箱', '手机', '等级', '属性：城市'], row: contact },
};

const data = temporaryData();
const server = await startServer({ dataDir: data.dataDir, args: ['--empty'] });
try {
  const api = await signInAsOwner(server);
  const results = [];
  for (const kind of Object.keys(kinds) as (keyof typeof kinds)[]) {
    results.push(await importKind(api, server, kind));
  }
  const worst = Math.max(...results.map((r) => r.previewSeconds + r.importSeconds));
  const table = results.flatMap((r) =>
    Object.entries(r).flatMap(([name, value]) =>
      name === 'kind' ? [] : [[`${r.kind}: ${name}`, value] as const],
    ),
  );
  report(
    `Imports of ${rows} rows`,
    { ...Object.fromEntries(table), 'worst, upload to done (s)': round(worst) },
    { rows, worstSeconds: round(worst), limitSeconds, results },
  );
} finally {
  await server.stop();
  data.remove();
}
process.exit(0);

async function importKind(api: Api, process: ServerProcess, kind: keyof typeof kinds) {
  const { head, row } = kinds[kind];
  const lines = [head, ...Array.from({ length: rows }, (_, i) => row(i))];
  const text = lines.map((cells) => cells.join(',')).join('\r\n');
  const before = memoryOf(process);
  const desk = watchDesk(api, process);
  const began = performance.now();
  const form = new FormData();
  form.append('file', new Blob([text]), `${kind}.csv`);
  const response = await fetch(`${process.url}/v1/imports?kind=${kind}`, {
    method: 'POST',
    body: form,
    headers: { cookie: api.cookie!, origin: process.url },
  });
  if (!response.ok) throw new Error(await response.text());
  let job = (await response.json()) as Job;
  const previewSeconds = (performance.now() - began) / 1000;
  if (job.rows.valid !== rows) throw new Error(`only ${job.rows.valid} rows are good`);
  const started = performance.now();
  job = await api.call<Job>('POST', `/v1/imports/${job.id}/start`, {});
  let seen = 0;
  while (job.state === 'running') {
    await wait(200);
    job = await api.call<Job>('GET', `/v1/imports/${job.id}`);
    if (job.state === 'running' && job.rows.done > 0) seen += 1;
  }
  const importSeconds = (performance.now() - started) / 1000;
  if (job.rows.created !== rows) throw new Error(`${job.state}: ${job.rows.created} created`);
  const { waits, peak } = await desk.stop();
  return {
    kind,
    previewSeconds: round(previewSeconds),
    importSeconds: round(importSeconds),
    progressSeen: seen,
    deskP50Ms: round(percentile(waits, 0.5)),
    deskP99Ms: round(percentile(waits, 0.99)),
    memoryBeforeMb: before,
    memoryPeakMb: peak,
  };
}

/** Opens a folder ten times a second, as the desk does, and looks at the server's memory. */
function watchDesk(api: Api, process: ServerProcess) {
  const waits: number[] = [];
  let peak = 0;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const at = performance.now();
      await api.call('GET', '/v1/conversations?folder=all');
      waits.push(performance.now() - at);
      peak = Math.max(peak, memoryOf(process));
      await wait(100);
    }
  })();
  return {
    async stop() {
      isOver = true;
      await watching;
      return { waits, peak };
    },
  };
}

function memoryOf({ child }: ServerProcess): number {
  const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)![1]) / 1024);
}
