import { report, round } from './lib/report.ts';
import { startServer, temporaryData } from './lib/server.ts';

/** From `npm start`'s process to listening, after install and build: first with an empty folder, then again. */
const data = temporaryData();
const laterRuns = 3;
try {
  const first = await startServer({ dataDir: data.dataDir });
  await first.stop();
  const later: number[] = [];
  for (let i = 0; i < laterRuns; i++) {
    const again = await startServer({ dataDir: data.dataDir });
    later.push(again.seconds);
    await again.stop();
  }
  const result = {
    firstStartSeconds: round(first.seconds, 2),
    laterStartSeconds: round(later.sort((a, b) => a - b)[1]!, 2),
  };
  report(
    'Start to listening',
    {
      'first start, with the demo (s)': result.firstStartSeconds,
      [`later start, median of ${laterRuns} (s)`]: result.laterStartSeconds,
    },
    result,
  );
} finally {
  data.remove();
}
process.exit(0);
