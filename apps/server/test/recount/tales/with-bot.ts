import { resolve } from '../../../src/modules/conversations/resolve.ts';
import { snooze } from '../../../src/modules/conversations/snooze.ts';
import { invoice, refund, serve, type Tale, unknown, until } from './tale.ts';

export const withBot: Record<string, Tale> = {
  'finds the answer helpful': async (d) => {
    const c = await d.come();
    const [answer] = await c.ask(refund);
    d.after(3);
    await c.judge(answer!, true);
    await c.rate(5);
  },
  'says that it is solved': async (d) => {
    const c = await d.come('app');
    await c.ask(invoice);
    await c.ask('解决了，谢谢');
    await c.rate(4);
  },
  'says nothing more': async (d) => (await d.come()).ask(refund),
  'says thanks': async (d) => {
    const c = await d.come();
    await c.ask(refund);
    await c.ask('谢谢');
  },
  'will see': async (d) => {
    const c = await d.come();
    await c.ask(refund);
    await c.ask('我试试');
  },
  'asks the same twice and something else': async (d) => {
    const c = await d.come();
    await c.ask(refund);
    await c.ask(invoice);
    await c.ask(refund);
  },
  'finds the first helpful and the second not understood': async (d) => {
    const c = await d.come();
    const [answer] = await c.ask(refund);
    await c.judge(answer!, true);
    await c.ask(unknown[0]);
  },
  'finds the first helpful and says nothing to the second': async (d) => {
    const c = await d.come();
    const [answer] = await c.ask(refund);
    await c.judge(answer!, true);
    await c.ask(invoice);
  },
  'finds it no help': async (d) => {
    const c = await d.come();
    const [answer] = await c.ask(refund);
    await c.judge(answer!, false);
    await c.rate(1);
  },
  'changes their mind': async (d) => {
    const c = await d.come();
    const [answer] = await c.ask(refund);
    await c.judge(answer!, true);
    await c.judge(answer!, false);
  },
  'says that it is not solved': async (d) => {
    const c = await d.come();
    await c.ask(refund);
    await c.ask('没有解决');
  },
  'only greets': async (d) => (await d.come()).ask('你好'),
  'sends only a picture': async (d) => {
    const c = await d.come();
    await c.say('', { picture: true });
    await d.settle();
  },
  'sends a picture after the answer': async (d) => {
    const c = await d.come();
    await c.ask(refund);
    await c.say('', { picture: true });
    await d.settle();
  },
  'is asked back and goes': async (d) => (await d.come('app')).ask(unknown[0]),
  'asks in two unknown ways and goes': async (d) => {
    const c = await d.come();
    await c.ask(unknown[1]);
    await c.ask(unknown[0]);
  },
  'is understood in other words': async (d) => {
    const c = await d.come();
    await c.ask(unknown[2]);
    await c.ask(invoice);
  },
  'is offered two and takes one': async (d) => {
    const c = await d.come();
    const [offer] = await c.ask('怎么预约上门安装');
    const chosen = offer!.content.quickReplies!.find((b) => b.faqId)!;
    await c.ask(chosen.text, chosen.faqId);
  },
  'is offered two after an answer and takes none': async (d) => {
    const c = await d.come();
    await c.ask(refund);
    await c.ask('怎么预约上门安装');
  },
  'is closed by an agent who never stepped in': async (d) => {
    const c = await d.come();
    await c.ask(refund);
    d.after(30);
    await resolve(d.agents.ann, c.id());
  },
  'is snoozed with the bot, comes back and asks for a person': async (d) => {
    const c = await d.come();
    await c.ask(refund);
    await snooze(d.agents.ann, c.id(), until(d, 600));
    d.after(60);
    await c.ask('转人工');
    await serve(d, c, [5, 5, 5]);
  },
};
