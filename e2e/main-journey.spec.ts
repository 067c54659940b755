import { expect } from '@playwright/test';
import { openChat, openDesk, test } from './servers.ts';

test('a question is answered, and when needed by a person at the desk', async ({
  browser,
  installation: i,
}) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const shop = await context.newPage();
  await shop.goto(`${i.a.url}/shop/`);
  let chat = await openChat(shop);

  // Three differently worded questions, each answered with its source.
  for (const [words, answer, source] of [
    ['钱什么时候能退给我', '48 小时内原路退款', '退款多久到账'],
    ['洗衣机装一下怎么约师傅', '预约', '怎么预约安装'],
    ['我买的东西到哪了', '物流', '在哪里查物流'],
  ]) {
    await chat.say(words!);
    await expect(chat.log).toContainText(answer!);
    await expect(chat.log).toContainText(source!);
  }
  await expect(
    chat.panel.getByRole('button', { name: '有帮助', exact: true }).first(),
  ).toBeVisible();

  // Something nobody has written an answer to: it asks back instead of guessing.
  await chat.say('量子计算机的比特怎么纠错');
  await expect(chat.log).toContainText(/具体一点|补充|多说一点/);

  // The desk is open in a second browser, on the second server process.
  const desk = await openDesk(browser, i);
  await desk.getByRole('link', { name: /^排队/ }).click();
  const waiting = desk.getByRole('option');
  const list = desk.getByRole('region', { name: '会话列表' });
  await expect(list.getByRole('heading', { name: '排队' })).toBeVisible();
  await expect(waiting.first()).toBeVisible();
  const before = await waiting.count();

  await chat.say('转人工');
  await expect(chat.log).toContainText(/已转给/);
  await expect(waiting).toHaveCount(before + 1);
  const row = waiting.filter({ hasText: /访客/ }).last();
  await row.click();
  const card = desk.getByRole('region', { name: '转人工摘要' });
  await expect(card).toContainText('要求人工');
  await expect(card).toContainText('退款多久到账');
  await expect(card).toContainText('诉求');

  // A note the visitor never sees, then the reply, which takes the conversation over.
  await desk.getByRole('tab', { name: '内部备注' }).click();
  await desk.getByRole('textbox', { name: /备注/ }).fill('客户有点急，先安抚');
  await desk.getByRole('textbox', { name: /备注/ }).press('Enter');
  await expect(desk.getByRole('log', { name: '消息' })).toContainText('客户有点急，先安抚');
  await desk.getByRole('tab', { name: '回复客户' }).click();
  await desk.getByRole('textbox', { name: '回复内容' }).fill('您好，我是苏敏，马上为您查');
  await desk.getByRole('textbox', { name: '回复内容' }).press('Enter');
  await expect(chat.log).toContainText('您好，我是苏敏，马上为您查');
  await expect(chat.log).not.toContainText('先安抚');

  // The bot is silent now.
  await chat.say('发票怎么开');
  await expect(desk.getByRole('log', { name: '消息' })).toContainText('发票怎么开');

  // The page is reloaded, and resumes.
  await shop.reload();
  chat = await openChat(shop).catch(async () => {
    const panel = shop.getByRole('dialog', { name: '灵犀优选客服' });
    await panel.waitFor();
    return {
      panel,
      log: panel.getByRole('log'),
      say: async (text: string) => {
        await panel.getByRole('textbox').last().fill(text);
        await panel.getByRole('textbox').last().press('Enter');
      },
    };
  });
  await expect(chat.log).toContainText('您好，我是苏敏，马上为您查');

  // The page is killed; what was said meanwhile is there when it comes back.
  await shop.close();
  await desk.getByRole('textbox', { name: '回复内容' }).fill('查到了：退款今天已经发出');
  await desk.getByRole('textbox', { name: '回复内容' }).press('Enter');
  const again = await context.newPage();
  await again.goto(`${i.a.url}/shop/`);
  const back = again.getByRole('dialog', { name: '灵犀优选客服' });
  const launcher = again.getByRole('button', { name: /打开客服|在线客服|联系客服/ }).last();
  await expect(back.or(launcher).first()).toBeVisible();
  if (!(await back.isVisible())) await launcher.click();
  await expect(back.getByRole('log')).toContainText('查到了：退款今天已经发出');
  await expect(back.getByRole('log')).not.toContainText('先安抚');

  // Node A dies and comes back: what is written meanwhile arrives once.
  const restarted = i.restartA();
  await back.getByRole('textbox').last().fill('服务重启时写的一句');
  await back.getByRole('textbox').last().press('Enter');
  await restarted;
  const thread = desk.getByRole('log', { name: '消息' });
  await expect(thread.getByText('服务重启时写的一句')).toHaveCount(1, { timeout: 30_000 });

  await desk.getByRole('button', { name: '解决', exact: true }).click();
  await expect(back.getByRole('log')).toContainText(/已结束|已解决/);
  await context.close();
  await desk.context().close();
});
