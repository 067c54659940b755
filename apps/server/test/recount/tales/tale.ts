import { closeQuiet } from '../../../src/modules/bot/close-quiet.ts';
import { assign } from '../../../src/modules/conversations/assign.ts';
import { resolve } from '../../../src/modules/conversations/resolve.ts';
import type { Contact, Desk } from '../lived.ts';

export const refund = '退款多久到账';
export const invoice = '怎么开发票';
export const unknown = ['量子纠缠是什么', '就是那个薛定谔的猫', '你到底懂不懂物理'] as const;

/** Somebody comes, and something becomes of it. What is left to the bot is closed when quiet. */
export type Tale = (d: Desk) => Promise<unknown>;

/** Asks for a person, and is with the bot no more. */
export async function asksForPerson(d: Desk, entrance?: 'website' | 'app'): Promise<Contact> {
  const c = await d.come(entrance);
  await c.ask(refund);
  d.after(1);
  await c.ask('转人工');
  return c;
}

/** Takes, answers and closes. */
export async function serve(d: Desk, c: Contact, minutes: readonly [number, number, number]) {
  const { ann } = d.agents;
  d.after(minutes[0]);
  await assign(ann, c.id(), { assigneeId: ann.actor.id! });
  d.after(minutes[1]);
  await d.reply(ann, c);
  d.after(minutes[2]);
  await resolve(ann, c.id());
}

export const until = (d: Desk, minutes: number) =>
  new Date(d.clock.now().getTime() + minutes * 60_000).toISOString();

/** What nobody has touched for a day is closed. */
export const letQuietDown: Tale = async (d) => {
  d.after(25 * 60);
  await closeQuiet(d.platform);
  await d.settle();
};
