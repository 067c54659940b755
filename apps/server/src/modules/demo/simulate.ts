import type { Locale, QuickReply } from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { transaction } from '../../platform/context/transaction.ts';
import { Refusal } from '../../platform/errors.ts';
import { describeAsVisitor, sendAsVisitor, visitorContext } from '../channels/index.ts';
import { createVisitor } from '../contacts/index.ts';
import { giveFeedback, leaveQueue, pageOfMessages, rate, setTags } from '../conversations/index.ts';
import { firstInboxId } from '../inboxes/index.ts';
import { names, type Script, scripts } from './scripts.ts';

/** One of the simulated visitors: waits for their next conversation, or is in the middle of it. */
export interface Simulated {
  /** Not before this they begin, or say their next line. */
  dueAt: string;
  talk?: Talk;
}

interface Talk {
  inboxId: string;
  contactId: string;
  script: string;
  /** The line to be said next. */
  line: number;
  conversationId?: string;
  /** What they have seen of the conversation. */
  seenSeq: number;
  saidAt: string;
  /** Whom the next line waits for has spoken. */
  isHeard: boolean;
  /** Offered several questions, they press the first before they go on. */
  choice?: QuickReply | undefined;
}

const seconds = (n: number) => n * 1000;
/** So long a visitor waits for the bot, and for a person. */
const patience = { anybody: seconds(45), agent: seconds(240) };

/** Takes one step, where one is due, and tells where they are then. */
export async function simulate(ctx: Context, s: Simulated, nth: number): Promise<Simulated> {
  const now = ctx.platform.clock.now().getTime();
  const isDue = now >= new Date(s.dueAt).getTime();
  if (!s.talk) return isDue ? { dueAt: s.dueAt, talk: await begin(ctx, nth) } : s;
  const { talk } = s;
  const script = scripts.find((x) => x.key === talk.script)!;
  const visitor = contextOf(ctx, talk, script.locale);
  const next = script.lines[talk.line];
  const heard = await hear(ctx, talk, next?.hears ?? 'anybody');
  if (!talk.isHeard && heard) {
    const choice = heard.content.quickReplies?.find((b) => b.faqId);
    const seen = { ...talk, isHeard: true, seenSeq: heard.seq, choice };
    return { dueAt: at(now + pace(talk, 4, 11)), talk: seen };
  }
  if (talk.isHeard && isDue) {
    if (talk.choice) return { dueAt: s.dueAt, talk: await choose(visitor, talk, talk.choice) };
    if (next) return { dueAt: s.dueAt, talk: await speak(ctx, visitor, talk, next.say) };
    await finish(visitor, talk, script);
    return { dueAt: at(now + pace(talk, 15, 75)) };
  }
  const isGivenUp = now - new Date(talk.saidAt).getTime() > patience[next?.hears ?? 'anybody'];
  if (talk.isHeard || !isGivenUp) return s;
  if (talk.conversationId) await leaveQueue(visitor, talk.contactId, talk.conversationId);
  return { dueAt: at(now + pace(talk, 15, 75)) };
}

const at = (ms: number): string => new Date(ms).toISOString();

/** Between two spans in seconds, differing from visitor to visitor and line to line. */
function pace(talk: Talk, from: number, to: number): number {
  const n = Number.parseInt(talk.contactId.slice(-6), 16) + talk.line * 7919;
  return seconds(from + (n % (to - from)));
}

async function begin(ctx: Context, nth: number): Promise<Talk> {
  const script = scripts[nth % scripts.length]!;
  const inboxId = await firstInboxId(ctx);
  if (!inboxId) throw new Refusal('inbox_not_found');
  const { id: contactId } = await transaction(ctx, (tx) =>
    createVisitor(tx, { locale: script.locale }),
  );
  const talk: Talk = {
    inboxId,
    contactId,
    script: script.key,
    line: 0,
    seenSeq: 0,
    saidAt: ctx.platform.clock.now().toISOString(),
    isHeard: true,
  };
  await describeAsVisitor(contextOf(ctx, talk, script.locale), {
    name: nameOf(script.locale, nth),
    attributes: { simulated: true },
  });
  return talk;
}

const nameOf = (locale: Locale, nth: number): string => {
  const name = names[locale][nth % names[locale].length]!;
  return locale === 'zh' ? `模拟访客 · ${name}` : `Simulated · ${name}`;
};

const contextOf = (ctx: Context, talk: Talk, locale: Locale): Context =>
  visitorContext(
    ctx.platform,
    {
      accountId: ctx.accountId,
      inboxId: talk.inboxId,
      contactId: talk.contactId,
      isIdentified: false,
    },
    { name: null, locale },
  );

async function speak(ctx: Context, visitor: Context, talk: Talk, text: string): Promise<Talk> {
  const m = await sendAsVisitor(visitor, {
    // The same at a repeat after a crash, so that nothing is said twice.
    clientId: `simulated:${talk.contactId}:${talk.line}`,
    text,
    conversationId: talk.conversationId,
  });
  if (!talk.conversationId) {
    await setTags(ctx, m.conversationId, [ctx.locale === 'zh' ? '模拟' : 'simulated']);
  }
  return {
    ...talk,
    conversationId: m.conversationId,
    line: talk.line + 1,
    seenSeq: Math.max(talk.seenSeq, m.seq),
    saidAt: m.createdAt,
    isHeard: false,
  };
}

async function choose(visitor: Context, talk: Talk, { text, faqId }: QuickReply): Promise<Talk> {
  const m = await sendAsVisitor(visitor, {
    clientId: `simulated:${talk.contactId}:after-${talk.seenSeq}`,
    text,
    conversationId: talk.conversationId,
    chosenFaqId: faqId,
  });
  return { ...talk, seenSeq: m.seq, saidAt: m.createdAt, isHeard: false, choice: undefined };
}

/** The last thing said since by whom they wait for. */
async function hear(ctx: Context, talk: Talk, by: 'anybody' | 'agent') {
  if (!talk.conversationId || talk.isHeard) return undefined;
  const { items } = await pageOfMessages(ctx, talk.conversationId, {
    after: talk.seenSeq,
    limit: 20,
  });
  const kinds: readonly string[] = by === 'agent' ? ['agent'] : ['agent', 'bot'];
  return items.findLast((m) => m.kind === 'message' && kinds.includes(m.author.kind));
}

async function finish(visitor: Context, talk: Talk, script: Script): Promise<void> {
  const { contactId, conversationId } = talk;
  if (!conversationId) return;
  if (script.isHelpful !== undefined) {
    const { items } = await pageOfMessages(visitor, conversationId, {
      isForContact: true,
      limit: 20,
    });
    const answer = items.findLast((m) => m.author.kind === 'bot' && m.content.source);
    if (answer) {
      await giveFeedback(visitor, {
        contactId,
        messageId: answer.id,
        isHelpful: script.isHelpful,
      });
    }
  }
  const { rating } = script;
  // Has what they came for, or closes the page: nobody is to look for them in the queue.
  await leaveQueue(visitor, contactId, conversationId);
  if (rating) await rate(visitor, { contactId, conversationId, rating, comment: '' });
}
