import AxeBuilder from '@axe-core/playwright';
import type { Metric } from '@lingxi/contract';
import { expect } from '@playwright/test';
import pg from 'pg';
import { stableId } from '../apps/server/seed/stable-id.ts';
import { startEmbeddedPostgres } from '../apps/server/src/platform/db/embedded/index.ts';
import { readAccount } from '../apps/server/test/recount/read-account.ts';
import { recount } from '../apps/server/test/recount/recount.ts';
import { openDesk, test } from './servers.ts';

const timezone = 'Asia/Shanghai';

test('the overview shows what a recount finds, and leads down to the conversations', async ({
  browser,
  installation: i,
}) => {
  const desk = await openDesk(browser, i);
  const asked = desk.waitForRequest(/\/v1\/reports\/overview/);
  await desk.goto(`${i.b.url}/console/reports?period=month`);
  const { searchParams } = new URL((await asked).url());
  const at = (name: string) => new Date(searchParams.get(name)!);
  const slice = { from: at('from'), to: at('to') };

  // Joins the database that runs already, and reads the messages themselves.
  const postgres = await startEmbeddedPostgres({ dataDir: i.dataDir, log: () => {} });
  const pool = new pg.Pool({ ...postgres, max: 1 });
  const threads = await readAccount(pool, stableId('account'));
  await pool.end();
  await postgres.stop();
  const counted = recount(threads, { slice, looker: 'everybody', timezone });
  const { current: n } = counted;
  const percent = (part: number) => `${((part / n.volume) * 100).toFixed(1)} %`;

  const number = (name: string) => desk.getByRole('button', { name: new RegExp(`^${name} `) });
  const shows = (name: string, text: string) =>
    expect(number(name)).toHaveAccessibleName(`${name} ${text}，看会话`);
  expect(n.volume).toBeGreaterThan(100);
  await shows('进线量', String(n.volume));
  await shows('机器人解决率', percent(n.outcomes.bot_confirmed + n.outcomes.bot_assumed));
  await shows('转人工率', percent(n.outcomes.handed_off));
  await shows('满意度', `${n.ratings.average!.toFixed(2)} / 5`);

  // Behind each number are as many conversations as it says.
  const drawer = desk.getByRole('dialog');
  const behind = async (name: string, metric: Metric) => {
    await number(name).click();
    const ids = counted.behind({ metric });
    await expect(drawer).toContainText(`${ids.length} 个会话`);
    await expect(drawer.getByRole('option').first()).toBeVisible();
    expect((await new AxeBuilder({ page: desk }).analyze()).violations).toEqual([]);
    await desk.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
  };
  await behind('进线量', 'volume');
  await behind('转人工率', 'handed_off');
  await behind('满意度', 'rated');

  // A question nothing answered: the conversations it was asked in, and one of them whole.
  const [question, { count }] = [...counted.unanswered].toSorted(
    (a, b) => b[1].count - a[1].count,
  )[0]!;
  const row = desk.getByRole('button', { name: question, exact: true });
  await row.click();
  await expect(drawer).toContainText(`${count} 个会话`);
  await drawer.getByRole('option').first().click();
  await expect(desk.getByRole('log', { name: '消息' })).toContainText(question);
});
