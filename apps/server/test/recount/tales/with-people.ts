import { setAvailability } from '../../../src/modules/agents/set-availability.ts';
import { assign } from '../../../src/modules/conversations/assign.ts';
import { handBack } from '../../../src/modules/conversations/hand-back.ts';
import { pull } from '../../../src/modules/conversations/pull.ts';
import { reopen } from '../../../src/modules/conversations/reopen.ts';
import { resolve } from '../../../src/modules/conversations/resolve.ts';
import { snooze } from '../../../src/modules/conversations/snooze.ts';
import { transfer } from '../../../src/modules/conversations/transfer.ts';
import { wakeDue } from '../../../src/modules/conversations/wake.ts';
import { asksForPerson, invoice, refund, serve, type Tale, unknown, until } from './tale.ts';

export const withPeople: Record<string, Tale> = {
  'is not understood three times, served and rated': async (d) => {
    const c = await d.come();
    for (const words of unknown) await c.ask(words);
    d.after(4);
    await pull(d.agents.ann);
    d.after(1);
    await d.reply(d.agents.ann, c);
    d.after(2);
    await c.say('好的，那');
    d.after(1);
    await c.say('多久能好');
    d.after(6);
    await d.reply(d.agents.ann, c);
    d.after(10);
    await resolve(d.agents.ann, c.id());
    await c.rate(5);
  },
  'says yes to a person': async (d) => {
    const c = await d.come();
    const [answer] = await c.ask(refund);
    await c.judge(answer!, false);
    await c.ask('好的');
    await serve(d, c, [1, 1, 1]);
  },
  complains: async (d) => {
    const c = await d.come('app');
    await c.ask('你们太垃圾了，气死我了，我要投诉，叫人工来');
    await serve(d, c, [2, 20, 50]);
    await c.rate(2);
  },
  'is put off, woken by the clock, and served': async (d) => {
    const c = await asksForPerson(d);
    const { ann } = d.agents;
    d.after(3);
    await assign(ann, c.id(), { assigneeId: ann.actor.id! });
    await d.reply(ann, c);
    await snooze(ann, c.id(), until(d, 120));
    d.after(121);
    await wakeDue(d.platform);
    d.after(9);
    await d.reply(ann, c, '到货了');
    await resolve(ann, c.id());
    await c.rate(4);
  },
  'is put off twice, and writes before the time has come': async (d) => {
    const c = await asksForPerson(d);
    const { ann } = d.agents;
    await assign(ann, c.id(), { assigneeId: ann.actor.id! });
    d.after(1);
    await snooze(ann, c.id(), until(d, 600));
    d.after(10);
    await snooze(ann, c.id(), until(d, 900));
    d.after(45);
    await c.say('怎么样了');
    d.after(7);
    await d.reply(ann, c);
    d.after(5);
    await resolve(ann, c.id());
  },
  'is put off and passed on': async (d) => {
    const c = await asksForPerson(d);
    const { ann, ben } = d.agents;
    await assign(ann, c.id(), { assigneeId: ann.actor.id! });
    await snooze(ann, c.id(), until(d, 600));
    d.after(15);
    await transfer(ann, c.id(), { teamId: d.teams.sales, note: '请接手' });
    d.after(11);
    await assign(ben, c.id(), { assigneeId: ben.actor.id! });
    d.after(1);
    await d.reply(ben, c);
    await resolve(ben, c.id());
  },
  'leaves the queue and is answered by the bot': async (d) => {
    const c = await asksForPerson(d);
    d.after(8);
    await c.leaveQueue();
    await c.ask(invoice);
  },
  'leaves the queue, comes back to it and is served': async (d) => {
    const c = await asksForPerson(d);
    d.after(8);
    await c.leaveQueue();
    d.after(60);
    await c.ask('转人工');
    await serve(d, c, [2, 3, 4]);
  },
  'is handed back and confirms the bot’s answer': async (d) => {
    const c = await asksForPerson(d);
    const { ann } = d.agents;
    d.after(2);
    await assign(ann, c.id(), { assigneeId: ann.actor.id! });
    await d.reply(ann, c);
    d.after(1);
    await c.say('还有一个问题');
    d.after(4);
    await handBack(ann, c.id());
    await d.settle();
    d.after(30);
    await c.ask(invoice);
    await c.ask('解决了');
  },
  'is handed back, handed off again and closed': async (d) => {
    const c = await asksForPerson(d);
    const { ann } = d.agents;
    await assign(ann, c.id(), { assigneeId: ann.actor.id! });
    d.after(5);
    await handBack(ann, c.id());
    await d.settle();
    d.after(50);
    await c.ask('还是转人工吧');
    await serve(d, c, [6, 1, 9]);
  },
  'is closed in the queue': async (d) => {
    const c = await asksForPerson(d);
    d.after(70);
    await resolve(d.agents.ann, c.id());
  },
  'is closed in the queue and taken up again': async (d) => {
    const c = await asksForPerson(d);
    d.after(20);
    await resolve(d.agents.ann, c.id());
    d.after(100);
    await reopen(d.agents.ann, c.id());
    d.after(3);
    await d.reply(d.agents.ann, c);
    await resolve(d.agents.ann, c.id());
  },
  'is stepped in on by a reply': async (d) => {
    const c = await d.come();
    await c.ask(refund);
    d.after(1);
    await d.reply(d.agents.ann, c, '我来看看');
    d.after(1);
    await c.say('谢谢您');
    d.after(2);
    await d.reply(d.agents.ann, c, '不客气');
    await resolve(d.agents.ann, c.id());
    await c.rate(5);
  },
  'is given to an agent, who says something later unasked': async (d) => {
    const c = await d.come();
    await c.ask(refund);
    const { ann } = d.agents;
    await transfer(d.ctx, c.id(), { agentId: ann.actor.id!, note: '' });
    d.after(25);
    await d.reply(ann, c);
    await resolve(ann, c.id());
  },
  'is given to an agent, who says nothing': async (d) => {
    const c = await d.come();
    await c.ask(refund);
    await transfer(d.ctx, c.id(), { agentId: d.agents.ann.actor.id!, note: '' });
    d.after(25);
    await resolve(d.agents.ann, c.id());
  },
  'is solved by the bot and opened again by an agent': async (d) => {
    const c = await d.come();
    await c.ask(refund);
    await c.ask('解决了');
    d.after(90);
    await reopen(d.agents.ann, c.id());
    d.after(5);
    await resolve(d.agents.ann, c.id());
  },
  'is served, closed, opened again and served': async (d) => {
    const c = await asksForPerson(d);
    await serve(d, c, [5, 5, 5]);
    d.after(500);
    await reopen(d.agents.ann, c.id());
    d.after(30);
    await d.reply(d.agents.ann, c, '补充一下');
    d.after(1);
    await resolve(d.agents.ann, c.id());
    await c.rate(3);
  },
  'is served, closed, and comes again with something new': async (d) => {
    const c = await asksForPerson(d);
    await serve(d, c, [1, 2, 3]);
    d.after(60);
    await c.ask(invoice);
  },
  'leaves a message and is called back': async (d) => {
    const c = await asksForPerson(d);
    d.after(1);
    await c.leaveMessage('请打给我');
    await serve(d, c, [240, 1, 30]);
  },
  'leaves a message right away': async (d) => {
    const c = await d.come('app');
    await c.ask('你好');
    await c.leaveMessage('请打给我');
    d.after(200);
    await resolve(d.agents.ann, c.id());
  },
  'is served where there is no bot': async (d) => {
    const c = await d.come('noBot');
    await c.say('你好');
    d.after(1);
    await c.say(refund);
    d.after(6);
    await assign(d.agents.ben, c.id(), { assigneeId: d.agents.ben.actor.id! });
    d.after(2);
    await d.reply(d.agents.ben, c);
    d.after(3);
    await resolve(d.agents.ben, c.id());
    await c.rate(1);
  },
  'leaves a message where there is no bot': async (d) => {
    const c = await d.come('noBot');
    await c.say(refund);
    await c.leaveMessage('请打给我');
    d.after(30);
    await resolve(d.agents.ben, c.id());
  },
  'gives up where there is no bot, and asks for a person after all': async (d) => {
    const c = await d.come('noBot');
    await c.say('你好');
    d.after(5);
    await c.leaveQueue();
    await c.ask(refund);
    await c.ask('转人工');
    d.after(10);
    await d.reply(d.ctx, c);
    d.after(1);
    await resolve(d.ctx, c.id());
  },
  'goes to whoever is there': async (d) => {
    const { ann } = d.agents;
    await setAvailability(ann, 'online');
    await d.platform.database.pool.query(
      `insert into presence (account_id, kind, id, node_id, expires_at)
       values ($1, 'agent', $2, $3, 'infinity')`,
      [d.accountId, ann.actor.id, d.platform.nodeId],
    );
    const c = await asksForPerson(d);
    await setAvailability(ann, 'offline');
    d.after(2);
    await d.reply(ann, c);
    await resolve(ann, c.id());
  },
};
