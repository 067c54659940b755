import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { defaultSettings } from './fake-server.ts';
import { launcher, log, open, say, talk, test, writer } from './fixtures.ts';

test.describe('opening and closing', () => {
  test('opens to the greeting, closes with Escape and gives the focus back', async ({
    page,
    server,
  }) => {
    await open(page, server);
    await expect(writer(page)).toBeFocused();
    await expect(page.getByText(defaultSettings.greeting.zh)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(launcher(page)).toBeFocused();
    await expect(launcher(page)).toHaveAttribute('aria-expanded', 'false');
  });

  test('fetches nothing but the look before it is opened', async ({ page, server }) => {
    const panels: string[] = [];
    page.on('request', (r) => /Panel/.test(r.url()) && panels.push(r.url()));
    await page.goto(`${server.url}/shop`);
    await expect(launcher(page)).toBeVisible();
    expect(server.calls.map((c) => c.route)).toEqual(['GET config']);
    expect(panels).toEqual([]);
  });

  test('is as large as drawn', async ({ page, server }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await open(page, server);
    const panel = page.getByRole('dialog');
    await expect(async () => {
      expect(await panel.boundingBox()).toEqual({ x: 1024, y: 120, width: 392, height: 684 });
    }).toPass();
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(async () => {
      expect(await panel.boundingBox()).toEqual({ x: 0, y: 44, width: 390, height: 800 });
    }).toPass();
  });
});

test.describe('talking', () => {
  test('sends with Enter, breaks a line with Shift+Enter, shows how far it came', async ({
    page,
    server,
  }) => {
    await open(page, server);
    await writer(page).fill('第一行');
    await writer(page).press('Shift+Enter');
    await writer(page).pressSequentially('第二行');
    await writer(page).press('Enter');
    await expect(log(page).getByText('第一行\n第二行')).toBeVisible();
    await expect(page.getByText('已送达')).toBeVisible();
    await expect(writer(page)).toHaveValue('');
    server.desk.reads();
    await expect(page.getByText('已读')).toBeVisible();
  });

  test('never sends the Enter of an input method', async ({ page, server }) => {
    await open(page, server);
    await writer(page).focus();
    const client = await page.context().newCDPSession(page);
    await client.send('Input.imeSetComposition', {
      text: 'ni',
      selectionStart: 2,
      selectionEnd: 2,
    });
    const composing = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
    await client.send('Input.dispatchKeyEvent', { type: 'keyDown', ...composing });
    await client.send('Input.insertText', { text: '你' });
    await writer(page).dispatchEvent('compositionstart');
    await writer(page).evaluate((area) => {
      // As Safari does it: the end is reported before its Enter.
      area.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    await expect(writer(page)).toHaveValue('你');
    expect(server.calls.some((c) => c.route === 'frame message.send')).toBe(false);
    await writer(page).press('Enter');
    await expect(log(page).getByText('你', { exact: true })).toBeVisible();
  });

  test('shows an answer with source and card and tells whether it helped', async ({
    page,
    server,
  }) => {
    await open(page, server);
    await say(page, '想要安静的洗烘机');
    await expect(page.getByText('洗烘机选购：静音与尺寸')).toBeVisible();
    await expect(page.getByText('¥4,299')).toBeVisible();
    await page.getByRole('button', { name: '有帮助', exact: true }).click();
    await expect(page.getByRole('button', { name: '有帮助', exact: true })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect
      .poll(() => server.calls.find((c) => c.route === 'POST messages/feedback')?.body)
      .toEqual({ isHelpful: true });
  });

  test('sends the chosen option with its question', async ({ page, server }) => {
    await open(page, server);
    await say(page, '退款');
    await page.getByRole('button', { name: '怎么申请退款' }).click();
    await expect(log(page).getByText('怎么申请退款')).toHaveCount(2);
    const sent = server.calls.filter((c) => c.route === 'frame message.send').pop();
    expect(sent?.body).toMatchObject({
      data: { text: '怎么申请退款', chosenFaqId: expect.any(String) },
    });
  });

  test('offers the first questions and a person', async ({ page, server }) => {
    await open(page, server);
    await page.getByRole('button', { name: '查我的订单' }).click();
    await expect(log(page).getByText('查我的订单')).toBeVisible();
    await page.getByRole('button', { name: '转人工' }).click();
    await expect(page.getByText('前面还有 2 位，约 3 分钟')).toBeVisible();
    server.desk.queue(1, 1);
    await expect(page.getByText('下一位就是您，约 1 分钟')).toBeVisible();
    server.desk.assign();
    await expect(page.getByText('林晓 正在为您服务')).toBeVisible();
    await expect(page.getByText('约 1 分钟')).toBeHidden();
    server.desk.types(true);
    await expect(page.getByRole('img', { name: '林晓正在输入' })).toBeVisible();
    server.desk.says('我在，稍等');
    await expect(page.getByText('我在，稍等')).toBeVisible();
    await expect(page.getByRole('img', { name: '林晓正在输入' })).toBeHidden();
  });

  for (const [locale, own, others] of [
    ['zh', '转人工', 'Talk to a person'],
    ['en', 'Talk to a person', '转人工'],
  ] as const) {
    test(`offers a person once in ${locale}, whatever the bot speaks`, async ({ page, server }) => {
      await talk(page, server);
      await page.evaluate(
        (l) => (window as never as { Lingxi: { setLocale(l: string): void } }).Lingxi.setLocale(l),
        locale,
      );
      const chips = page.locator('lingxi-widget .chips button');
      await expect(chips).toHaveText([own]);
      const options = ['Refunds', others].map((text) => ({ label: text, text }));
      server.desk.botSays('Refunds?', { quickReplies: options });
      await expect(chips).toHaveText(['Refunds', others]);
      server.desk.botSays('Refunds!', { quickReplies: options.slice(0, 1) });
      await expect(chips).toHaveText(['Refunds', own]);
    });
  }

  test('shows that the bot thinks', async ({ page, server }) => {
    await talk(page, server);
    server.desk.types(true, 'bot');
    const dots = page.getByRole('img', { name: '智能客服正在输入' });
    await expect(dots).toBeInViewport();
    server.desk.botSays('请问您的订单号？');
    await expect(page.getByText('请问您的订单号？')).toBeVisible();
    await expect(dots).toBeHidden();
    server.desk.types(true, 'bot');
    await page.evaluate(() =>
      (window as never as { Lingxi: { setLocale(l: string): void } }).Lingxi.setLocale('en'),
    );
    await expect(page.getByRole('img', { name: 'Assistant is typing' })).toBeVisible();
    server.desk.types(false, 'bot');
    await expect(page.getByRole('img', { name: 'Assistant is typing' })).toBeHidden();
  });

  test('tells the desk that the visitor types and has read', async ({ page, server }) => {
    await talk(page, server);
    await writer(page).pressSequentially('在');
    await expect.poll(() => server.calls.some((c) => c.route === 'frame typing')).toBe(true);
    server.desk.botSays('您好');
    await expect
      .poll(() => server.calls.filter((c) => c.route === 'frame conversation.read').length)
      .toBe(1);
  });

  test('reads out only what the other side writes now', async ({ page, server }) => {
    await talk(page, server);
    server.desk.botSays('请问您的订单号？');
    const row = log(page).locator('.lines > div').filter({ hasText: '请问您的订单号？' });
    await expect(row).not.toHaveAttribute('aria-live');
    await expect(
      log(page).locator('.lines > div').filter({ hasText: '您好' }).last(),
    ).toHaveAttribute('aria-live', 'off');
    await page.reload();
    await launcher(page).click();
    await expect(row).toHaveAttribute('aria-live', 'off');
  });

  test('leaves the queue', async ({ page, server }) => {
    await open(page, server);
    await say(page, '转人工');
    await page.getByRole('button', { name: '取消' }).click();
    await expect(page.getByText('已取消排队')).toBeVisible();
    await expect(page.getByText('前面还有')).toBeHidden();
  });

  test('says why a message was refused and tries again', async ({ page, server }) => {
    await talk(page, server);
    server.knobs.refuses = '暂时无法发送消息';
    await say(page, '被拒的话');
    await expect(page.getByText('未发送 · 暂时无法发送消息')).toBeVisible();
    await page.reload();
    await launcher(page).click();
    await expect(page.getByText('未发送 · 暂时无法发送消息')).toBeVisible();
    server.knobs.refuses = '';
    await page.getByRole('button', { name: '重试' }).click();
    await expect(page.getByText('已送达')).toBeVisible();
    expect(server.messages.filter((m) => m.text === '被拒的话')).toHaveLength(1);
  });

  test('keeps the place when scrolled up and counts what comes below', async ({ page, server }) => {
    await talk(page, server);
    for (let i = 0; i < 30; i++) server.desk.botSays(`第 ${i} 条`);
    await expect(page.getByText('第 29 条')).toBeInViewport();
    await log(page).evaluate(
      (element) =>
        new Promise((resolve) => {
          element.addEventListener('scroll', resolve, { once: true });
          element.scrollTo(0, 200);
        }),
    );
    server.desk.botSays('新来的');
    const pill = page.getByRole('button', { name: '1 条新消息' });
    await pill.click();
    await expect(page.getByText('新来的')).toBeInViewport();
    await expect(pill).toBeHidden();
  });

  test('loads what came earlier, and keeps what is in sight', async ({ page, server }) => {
    await talk(page, server);
    for (let i = 0; i < 120; i++) server.desk.botSays(`旧事 ${i} 号`);
    await page.reload();
    await launcher(page).click();
    await expect(page.getByText('旧事 119 号')).toBeInViewport();
    await expect(page.getByText('旧事 60 号')).toBeHidden();
    await log(page).evaluate((element) => element.scrollTo(0, 40));
    await expect(page.getByText('旧事 60 号')).toBeAttached();
    await expect(page.getByText('旧事 71 号')).toBeInViewport();
  });
});

test.describe('staying through trouble', () => {
  test('keeps visitor, thread and draft over a reload', async ({ page, server }) => {
    await talk(page, server);
    await writer(page).fill('没写完的话');
    await page.reload();
    await launcher(page).click();
    await expect(log(page).getByText('您好', { exact: true })).toBeVisible();
    await expect(writer(page)).toHaveValue('没写完的话');
    const tokens = server.calls
      .filter((c) => c.route === 'POST session')
      .map((c) => (c.body as { token?: string }).token);
    expect(tokens).toEqual([undefined, 'visitor-token']);
  });

  test('sends what was written while the server was away, in order and once', async ({
    page,
    server,
  }) => {
    await talk(page, server);
    await server.stop();
    await say(page, '断线一');
    await say(page, '断线二');
    await expect(page.getByText('发送中')).toHaveCount(2);
    await expect(page.getByText('正在重新连接…')).toBeVisible();
    await server.startAgain();
    await expect(page.getByText('已送达')).toBeVisible();
    await expect(page.getByText('已恢复连接')).toBeAttached();
    expect(server.messages.map((m) => m.text)).toEqual(['您好', '断线一', '断线二']);
  });

  test('keeps no place for what it said of the line', async ({ page, server }) => {
    await open(page, server);
    await say(page, '想要安静的洗烘机');
    const vote = page.getByRole('button', { name: '有帮助', exact: true });
    await expect(vote).toBeVisible();
    await server.stop();
    await expect(page.getByText('正在重新连接…')).toBeVisible();
    await server.startAgain();
    await expect(page.getByText('已恢复连接')).toBeVisible();
    await expect(page.getByText('已恢复连接')).toBeHidden();
    await page.route('**/feedback', (route) =>
      route.fulfill({ status: 403, json: { error: { code: 'contact_blocked', message: '不行' } } }),
    );
    await vote.click();
    const notice = await page.locator('lingxi-widget .notice').boundingBox();
    const body = await page.locator('lingxi-widget .body').boundingBox();
    expect(notice?.y).toBe(body?.y);
  });

  test('sends after a reload what was never acknowledged', async ({ page, server }) => {
    await talk(page, server);
    server.knobs.answersCommands = false;
    await say(page, '没有回执的话');
    await expect(page.getByText('发送中')).toBeVisible();
    server.knobs.answersCommands = true;
    await page.reload();
    await launcher(page).click();
    await expect(page.getByText('已送达')).toBeVisible();
    await expect(log(page).getByText('没有回执的话')).toHaveCount(1);
  });

  test('gets what it missed while the line was cut', async ({ page, server }) => {
    await talk(page, server);
    await server.stop();
    server.desk.botSays('您不在时说的');
    await server.startAgain();
    await expect(page.getByText('您不在时说的')).toHaveCount(1);
  });

  test('counts unread on the launcher and tells the site', async ({ page, server }) => {
    await talk(page, server);
    await page.keyboard.press('Escape');
    await page.evaluate(() => {
      const heard: unknown[] = [];
      Object.assign(window, { heard });
      const { Lingxi } = window as never as { Lingxi: Record<string, (...a: unknown[]) => void> };
      Lingxi.on?.('unread', (n: unknown) => heard.push(n));
      Lingxi.on?.('message', (m: { text: string }) => heard.push(m.text));
    });
    server.desk.botSays('看这里');
    await expect(launcher(page)).toHaveAccessibleName('打开客服, 1 条未读');
    expect(await page.evaluate(() => (window as never as { heard: unknown[] }).heard)).toEqual([
      1,
      '看这里',
    ]);
    await page.reload();
    await expect(launcher(page)).toHaveAccessibleName('打开客服, 1 条未读');
    await launcher(page).click();
    await expect(page.getByText('看这里')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(launcher(page)).toHaveAccessibleName('打开客服');
  });
});

test.describe('files, emoji, articles, rating, forms', () => {
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAIAAAACUFjqAAAAEklEQVR4nGNgYPhPAhrVOTI0AwDyVgEAjGvYmgAAAABJRU5ErkJggg==',
    'base64',
  );

  test('sends an image and a file and shows the image large', async ({ page, server }) => {
    await open(page, server);
    await page.getByLabel('发送图片或文件').setInputFiles([
      { name: '截图.png', mimeType: 'image/png', buffer: png },
      { name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('内容') },
    ]);
    await expect(page.getByText('说明.txt')).toBeVisible();
    await page.getByRole('button', { name: '发送', exact: true }).click();
    await expect(log(page).getByText('说明.txt')).toBeVisible();
    await page.getByRole('button', { name: '查看图片 截图.png' }).click();
    const lightbox = page.getByRole('dialog', { name: '截图.png' });
    await expect(lightbox).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(lightbox).toBeHidden();
    await expect(page.getByRole('dialog')).toBeVisible();
  });

  test('takes a pasted picture and a dropped file', async ({ page, server }) => {
    await open(page, server);
    const give = (type: string, selector: string) =>
      page.locator(`lingxi-widget ${selector}`).evaluate((element, kind) => {
        const data = new DataTransfer();
        data.items.add(new File(['x'], `${kind}.txt`, { type: 'text/plain' }));
        const more = { bubbles: true, cancelable: true };
        element.dispatchEvent(
          kind === 'paste'
            ? new ClipboardEvent('paste', { clipboardData: data, ...more })
            : new DragEvent(kind, { dataTransfer: data, ...more }),
        );
      }, type);
    await give('paste', '.write');
    await expect(page.getByText('paste.txt')).toBeVisible();
    await give('dragover', '.panel');
    await expect(page.getByText('松开即可发送')).toBeVisible();
    await give('drop', '.drop');
    await expect(page.getByText('drop.txt')).toBeVisible();
    await expect(page.getByText('松开即可发送')).toBeHidden();
    await page.getByRole('button', { name: '移除 paste.txt' }).click();
    await expect(page.getByText('paste.txt')).toBeHidden();
  });

  test('finds an emoji by its name and writes it at the caret', async ({ page, server }) => {
    await open(page, server);
    await writer(page).fill('谢谢');
    await page.getByRole('button', { name: '表情' }).click();
    await page.getByRole('searchbox', { name: '搜索表情' }).fill('玫瑰');
    await page.getByRole('button', { name: '玫瑰' }).click();
    await expect(writer(page)).toHaveValue('谢谢🌹');
    await expect(writer(page)).toBeFocused();
  });

  test('searches the common questions', async ({ page, server }) => {
    await open(page, server);
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: '搜索常见问题' }).click();
    await page.getByRole('searchbox').fill('退款');
    await page.getByRole('button', { name: /退款多久到账/ }).click();
    await expect(page.getByRole('link', { name: 'https://shop.example/refund' })).toBeVisible();
    await page.getByRole('button', { name: '返回' }).click();
    await page.getByRole('button', { name: '返回' }).click();
    await expect(writer(page)).toBeVisible();
  });

  test('asks for a rating when it is over, once', async ({ page, server }) => {
    await talk(page, server);
    server.desk.resolve();
    await page.getByRole('radio', { name: '4 分，满意' }).check();
    await page.getByRole('textbox', { name: '还想说点什么（选填）' }).fill('很快');
    await page.getByRole('button', { name: '提交评价' }).click();
    await expect(page.getByText('您的评价：4 分')).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
    const rating = server.calls.find((c) => c.route === 'POST conversations/rating');
    expect(rating?.body).toEqual({ rating: 4, comment: '很快' });
  });

  test('says whom it asks about, and lets them think better of it', async ({ page, server }) => {
    await talk(page, server);
    server.desk.assign();
    server.desk.resolve();
    const form = page.getByRole('group', { name: '林晓的服务怎么样？' });
    await form.getByRole('radio', { name: '2 分，不满意' }).check();
    await page.getByRole('button', { name: '提交评价' }).click();
    await page.getByRole('button', { name: '修改评价' }).click();
    await expect(page.getByRole('radio', { name: '2 分，不满意' })).toBeChecked();
    await page.getByRole('radio', { name: '5 分，非常满意' }).check();
    server.knobs.changeableMs = -1;
    await page.getByRole('button', { name: '提交评价' }).click();
    await expect(page.getByText('您的评价：5 分')).toBeVisible();
    // Its day is over.
    await expect(page.getByRole('button', { name: '修改评价' })).toHaveCount(0);
    await expect(page.getByRole('radio')).toHaveCount(0);
    // With the next conversation the question is gone.
    await say(page, '再问一个');
    await expect(page.getByText('已送达')).toBeVisible();
    await expect(page.getByRole('radio')).toHaveCount(0);
  });

  test.describe('as the inbox wants it', () => {
    const question = { zh: '聊得还满意吗？', en: 'Happy?' };
    test.use({ settings: { survey: { when: 'both', question, hasComment: false } } });
    test('asks in its words, without a comment', async ({ page, server }) => {
      await talk(page, server);
      server.desk.resolve();
      const form = page.getByRole('group', { name: '聊得还满意吗？' });
      await form.getByRole('radio', { name: '3 分，一般' }).check();
      await expect(page.getByRole('textbox', { name: '还想说点什么（选填）' })).toHaveCount(0);
    });
  });

  test.describe('where nobody wants to know', () => {
    test.use({
      settings: { survey: { when: 'off', question: { zh: '', en: '' }, hasComment: true } },
    });
    test('does not ask', async ({ page, server }) => {
      await talk(page, server);
      server.desk.resolve();
      await expect(page.getByText('会话已结束')).toBeVisible();
      await expect(page.getByRole('radio')).toHaveCount(0);
    });
  });

  test('hands the visitor what was said as a text file', async ({ page, server }) => {
    await open(page, server);
    await page.getByRole('button', { name: '更多' }).click();
    await expect(page.getByRole('menuitem', { name: '下载对话记录' })).toHaveCount(0);
    await page.keyboard.press('Escape');
    await say(page, '您好');
    await expect(page.getByText('已送达')).toBeVisible();
    await page.getByRole('button', { name: '更多' }).click();
    const coming = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: '下载对话记录' }).click();
    const file = await coming;
    expect(file.suggestedFilename()).toMatch(/^chat-\d{4}-\d{2}-\d{2}\.txt$/);
    expect(await readFile(await file.path(), 'utf8')).toBe('您好');
    const call = server.calls.find((c) => c.route === 'GET conversations/transcript');
    expect(call?.token).toBe('Bearer visitor-token');
  });

  test('turns waiting into a message', async ({ page, server }) => {
    await open(page, server);
    await say(page, '转人工');
    await page.getByRole('button', { name: '改为留言' }).click();
    await expect(page.getByRole('form', { name: '给我们留言' })).toBeVisible();
    await page.getByRole('button', { name: '取消' }).click();
    await expect(page.getByText('前面还有 2 位')).toBeVisible();
  });

  test.describe('before the first message', () => {
    test.use({
      settings: {
        preChatFields: [
          { key: 'name', isRequired: true },
          { key: 'email', isRequired: false },
          { key: 'topic', isRequired: true },
        ],
      },
    });
    test('asks what the inbox wants to know, once', async ({ page, server }) => {
      await page.goto(`${server.url}/shop`);
      await launcher(page).click();
      await page.getByRole('textbox', { name: '邮箱（选填）' }).fill('wang@');
      await page.getByRole('button', { name: '开始咨询' }).click();
      await expect(page.getByText('请填写称呼')).toBeVisible();
      await expect(page.getByText('邮箱格式不对')).toBeVisible();
      await expect(page.getByRole('textbox', { name: '称呼' })).toBeFocused();
      await page.getByRole('textbox', { name: '称呼' }).fill('王小姐');
      await page.getByRole('textbox', { name: '邮箱（选填）' }).fill('wang@shop.example');
      await page.getByRole('textbox', { name: '想咨询什么' }).fill('退货');
      await page.getByRole('button', { name: '开始咨询' }).click();
      await expect(log(page).getByText('退货')).toBeVisible();
      const given = server.calls.find((c) => c.route === 'POST attributes');
      expect(given?.body).toEqual({
        name: '王小姐',
        email: 'wang@shop.example',
        attributes: { topic: '退货' },
      });
      await page.reload();
      await launcher(page).click();
      await expect(writer(page)).toBeVisible();
    });
  });
});

test.describe('the site and the widget', () => {
  test('speaks the other language at once, and after a reload', async ({ page, server }) => {
    await talk(page, server);
    await page.getByRole('button', { name: '更多' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await expect(page.getByText('Delivered')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Talk to a person' })).toBeVisible();
    await page.reload();
    await expect(launcher(page)).toHaveAccessibleName('Open support chat');
  });

  test('is one widget, however many tags the page has', async ({ page, server }) => {
    await talk(page, server);
    await page.addScriptTag({ url: '/widget/loader.js' });
    await page.evaluate(() =>
      (window as never as { Lingxi: { close(): Promise<void> } }).Lingxi.close(),
    );
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(page.locator('lingxi-widget')).toHaveCount(1);
    expect(
      await page.evaluate(() => Object.keys(window).filter((k) => /lingxi|names/i.test(k))),
    ).toEqual(['Lingxi']);
  });

  test('keeps calls from before it was there and answers them', async ({ page, server }) => {
    await page.addInitScript(() => {
      const q: unknown[] = [];
      Object.assign(window, { Lingxi: { q }, heard: [] });
      const heard = (window as never as { heard: unknown[] }).heard;
      q.push(['on', ['ready', () => heard.push('ready')], () => 0, () => 0]);
      q.push(['open', [], () => heard.push('opened'), () => 0]);
    });
    await page.goto(`${server.url}/shop`);
    await expect(writer(page)).toBeVisible();
    await expect
      .poll(() => page.evaluate(() => (window as never as { heard: unknown[] }).heard))
      .toEqual(['ready', 'opened']);
  });

  test('boots by a call, identifies, takes attributes and events, resets and leaves', async ({
    page,
    server,
  }) => {
    await page.goto(`${server.url}/bare`);
    const call = (name: string, ...args: unknown[]) =>
      page.evaluate(
        ([n, a]) => {
          const { Lingxi } = window as never as {
            Lingxi: Record<string, (...v: unknown[]) => Promise<unknown>>;
          };
          return Lingxi[n as string]!(...(a as unknown[])).then(
            () => 'done',
            (e) => e,
          );
        },
        [name, args] as const,
      );
    await page.waitForFunction(() => 'Lingxi' in window);
    expect(await call('boot', { inbox: 'pk_demo_shop', baseUrl: server.url, theme: 'dark' })).toBe(
      'done',
    );
    expect(await call('identify', { jwt: 'x'.repeat(30) })).toBe('done');
    expect(await call('setAttributes', { name: '王小姐' })).toBe('done');
    expect(await call('track', 'cart_added', { sku: 'X2' })).toBe('done');
    expect(server.calls.find((c) => c.route === 'POST session')?.body).toMatchObject({
      identity: { jwt: 'x'.repeat(30) },
    });
    expect(server.calls.find((c) => c.route === 'POST track')?.body).toEqual({
      name: 'cart_added',
      properties: { sku: 'X2' },
    });
    expect(await call('setLocale', 'en')).toBe('done');
    await expect(launcher(page)).toHaveAccessibleName('Open support chat');
    expect(await call('hide')).toBe('done');
    await expect(launcher(page)).toBeHidden();
    expect(await call('show')).toBe('done');
    expect(await call('toggle')).toBe('done');
    await expect(page.getByRole('dialog', { name: 'Lingxi Select support' })).toBeVisible();
    expect(await call('reset')).toBe('done');
    await expect
      .poll(() => server.calls.filter((c) => c.route === 'POST session').pop()?.body)
      .not.toHaveProperty('token');
    expect(await call('destroy')).toBe('done');
    await expect(page.locator('lingxi-widget')).toHaveCount(0);
    expect(await call('track', 'late')).toEqual({ code: 'internal', message: 'Lingxi.boot first' });
  });

  test('takes an identity told while it starts, on one line', async ({ page, server }) => {
    await talk(page, server);
    const jwt = 'z'.repeat(30);
    await page.addInitScript((told) => {
      const done = () => Object.assign(window, { isTold: true });
      Object.assign(window, { Lingxi: { q: [['identify', [{ jwt: told }], done, done]] } });
    }, jwt);
    await page.reload();
    await page.waitForFunction(() => 'isTold' in window);
    const sessions = server.calls.filter((c) => c.route === 'POST session');
    expect(sessions.pop()?.body).toMatchObject({ identity: { jwt }, token: 'visitor-token' });
    await expect.poll(server.lineCount).toBe(1);
    await launcher(page).click();
    await expect(log(page).getByText('您好', { exact: true })).toBeVisible();
  });

  test.describe('with required identity', () => {
    test.use({ settings: { requiresIdentity: true } });
    test('asks to sign in and starts nothing', async ({ page, server }) => {
      await page.goto(`${server.url}/shop`);
      await launcher(page).click();
      await expect(page.getByRole('heading', { name: '请先登录' })).toBeVisible();
      expect(server.calls.some((c) => c.route === 'POST session')).toBe(false);
      await page.evaluate(() =>
        (window as never as { Lingxi: { identify(i: object): Promise<void> } }).Lingxi.identify({
          jwt: 'y'.repeat(30),
        }),
      );
      await expect(writer(page)).toBeVisible();
    });
  });

  test('says so when the server cannot be reached, and tries again', async ({ page, server }) => {
    await page.goto(`${server.url}/shop`);
    await expect(launcher(page)).toBeVisible();
    const panel = page.waitForResponse(/Panel/);
    await launcher(page).hover();
    await panel;
    await page.route('**/v1/web/session', (route) => route.abort());
    await launcher(page).click();
    await expect(page.getByText('暂时连不上客服')).toBeVisible();
    await page.unroute('**/v1/web/session');
    await page.getByRole('button', { name: '再试一次' }).click();
    await expect(writer(page)).toBeVisible();
  });

  test('survives a hostile page with a strict policy', async ({ page, server }) => {
    const complaints: string[] = [];
    page.on('console', (m) => /policy/i.test(m.text()) && complaints.push(m.text()));
    await page.setViewportSize({ width: 1440, height: 900 });
    await talk(page, server, '/hostile');
    await expect(async () => {
      const box = await page.getByRole('dialog').boundingBox();
      expect(box).toEqual({ x: 1024, y: 120, width: 392, height: 684 });
    }).toPass();
    const style = await writer(page).evaluate((area) => {
      const { fontSize, letterSpacing, lineHeight, color } = getComputedStyle(area);
      return { fontSize, letterSpacing, lineHeight, color };
    });
    expect(style).toEqual({
      fontSize: '14px',
      letterSpacing: 'normal',
      lineHeight: '22px',
      color: 'rgb(27, 31, 30)',
    });
    const onTop = await page.evaluate(() => document.elementFromPoint(1388, 848)?.localName);
    expect(onTop).toBe('lingxi-widget');
    expect(complaints).toEqual([]);
  });

  test('fills the window as the H5 page', async ({ page, server }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`${server.url}/h5/pk_demo_shop#theme=dark&locale=en`);
    await expect(writer(page)).toBeVisible();
    await expect(page).toHaveTitle('Lingxi Select support');
    await expect(launcher(page)).toHaveCount(0);
    expect(await page.getByRole('dialog').boundingBox()).toEqual({
      x: 0,
      y: 0,
      width: 390,
      height: 844,
    });
    expect(await writer(page).evaluate((a) => getComputedStyle(a).fontSize)).toBe('16px');
    await page.keyboard.press('Escape');
    await expect(writer(page)).toBeVisible();
  });
});

/** Text of the widget whose contrast with what lies behind it is below 4.5, as axe cannot tell all. */
const faintTexts = (page: Page) =>
  page.locator('lingxi-widget').evaluate((host) => {
    const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (color: string) =>
      numbers(color)
        .slice(0, 3)
        .map((v) => (v / 255 <= 0.04045 ? v / 255 / 12.92 : ((v / 255 + 0.055) / 1.055) ** 2.4))
        .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i]!, 0.05);
    const behind = (element: Element | null): string => {
      if (!element) return 'rgb(255, 255, 255)';
      const { backgroundColor } = getComputedStyle(element);
      const isClear = numbers(backgroundColor)[3] === 0;
      return isClear ? behind(element.parentElement) : backgroundColor;
    };
    const found: string[] = [];
    const root = host.shadowRoot!;
    const check = (element: Element, color: string, text: string) => {
      const ratio = luminance(color) / luminance(behind(element));
      if (Math.max(ratio, 1 / ratio) < 4.5) found.push(`${text}: ${color} on ${behind(element)}`);
    };
    for (const element of root.querySelectorAll('.r *:not(:disabled):not(.face)')) {
      const hasText = [...element.childNodes].some(
        (n) => n.nodeType === 3 && n.textContent?.trim(),
      );
      if (hasText) check(element, getComputedStyle(element).color, element.textContent ?? '');
      if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
        continue;
      check(element, getComputedStyle(element, '::placeholder').color, element.placeholder);
    }
    return found;
  });

for (const [colorScheme, locale, width] of [
  ['light', 'zh', 1440],
  ['light', 'en', 390],
  ['dark', 'en', 1440],
  ['dark', 'zh', 390],
] as const) {
  test(`has no axe violation: ${colorScheme}, ${locale}, ${width} px`, async ({ page, server }) => {
    // A dozen states, each looked at twice.
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 844 });
    const check = async (state: string) => {
      const axe = new AxeBuilder({ page }).withTags([
        'wcag2a',
        'wcag2aa',
        'wcag21a',
        'wcag21aa',
        'wcag22aa',
      ]);
      const { violations } = await axe.include('lingxi-widget').analyze();
      const found = violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' ')}`);
      expect(found, state).toEqual([]);
      expect(await faintTexts(page), state).toEqual([]);
    };
    await page.goto(`${server.url}/shop`);
    await check('closed');
    // Here axe can tell what lies behind a text.
    await page.evaluate(() => document.body.append(document.querySelector('lingxi-widget')!));
    await page.evaluate(
      (l) => (window as never as { Lingxi: { setLocale(l: string): void } }).Lingxi.setLocale(l),
      locale,
    );
    await launcher(page).click();
    await expect(writer(page)).toBeVisible();
    await say(page, '洗烘机 https://shop.example/x2');
    await expect(page.locator('.card')).toBeVisible();
    await page.locator('.vote').first().click();
    await say(page, '退款');
    await expect(page.locator('.options')).toBeVisible();
    await check('answers');
    await page.locator('.icon.more').click();
    await expect(page.getByRole('menu')).toBeVisible();
    await check('menu');
    await page.getByRole('menuitem').first().click();
    await expect(page.locator('.articles li').first()).toBeVisible();
    await check('articles');
    await page.keyboard.press('Escape');
    await page.locator('.field .icon').click();
    await expect(page.getByRole('searchbox')).toBeVisible();
    await check('emoji');
    await page.keyboard.press('Escape');
    await say(page, '转人工');
    await expect(page.locator('.queue')).toBeVisible();
    await check('queue');
    server.desk.queueForNobody();
    await expect(page.locator('.ring')).toBeHidden();
    server.desk.types(true, 'bot');
    await check('nobody');
    await page.locator('.queue .link').first().click();
    await page.locator('.form .primary').click();
    await expect(page.locator('.form .bad').first()).toBeVisible();
    await check('form');
    await page.locator('[name=text]').fill('请回电');
    await page.locator('[name=phone]').fill('138 0013 8000');
    await page.locator('.form .primary').click();
    await expect(page.locator('.form')).toBeHidden();
    await check('left');
    server.desk.assign();
    server.desk.resolve();
    await page.locator('.stars input').nth(3).check();
    await check('rating');
    await server.stop();
    await say(page, '断线');
    await expect(page.locator('.over p')).toBeVisible();
    await expect(page.locator('.over p')).toHaveCSS('visibility', 'visible');
    await check('offline');
  });
}
