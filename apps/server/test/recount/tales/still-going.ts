import { assign } from '../../../src/modules/conversations/assign.ts';
import { snooze } from '../../../src/modules/conversations/snooze.ts';
import { asksForPerson, invoice, refund, type Tale, until } from './tale.ts';

/** Not over when the numbers are counted. */
export const stillGoing: Record<string, Tale> = {
  'talks to the bot': async (d) => (await d.come()).ask(refund),
  waits: async (d) => asksForPerson(d),
  'waits elsewhere': async (d) => (await d.come('noBot')).say(invoice),
  'left the queue': async (d) => (await asksForPerson(d, 'app')).leaveQueue(),
  'waits for an agent’s word': async (d) => {
    const c = await asksForPerson(d, 'app');
    const { ann } = d.agents;
    await assign(d.ctx, c.id(), { assigneeId: ann.actor.id! });
    d.after(3);
    await d.reply(ann, c);
    d.after(4);
    await c.say('然后呢');
  },
  'is put off': async (d) => {
    const c = await asksForPerson(d);
    await assign(d.ctx, c.id(), { assigneeId: d.agents.lead.actor.id! });
    await snooze(d.agents.lead, c.id(), until(d, 10_000));
  },
};
