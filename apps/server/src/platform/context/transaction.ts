import type { Actor, EventPayloads, EventType, LingxiEvent } from '@lingxi/contract';
import { Refusal } from '../errors.ts';
import { newId } from '../ids.ts';
import { insertEvents } from '../outbox/insert.ts';
import type { StoredEvent } from '../outbox/types.ts';
import type { Context, TxContext } from './index.ts';

/**
 * Runs a verb as one transaction; a verb called inside it joins. Events published inside are
 * stored just before the commit and told to listeners right after it.
 */
export async function transaction<T>(ctx: Context, run: (tx: TxContext) => Promise<T>): Promise<T> {
  if (isTx(ctx)) return run(ctx);
  refusePreview(ctx);
  const published: { stored: StoredEvent; isStored: boolean }[] = [];
  const after: (() => void)[] = [];
  const { outbox } = ctx.platform;

  const result = await ctx.platform.database.db.transaction().execute(async (db) => {
    const tx: TxContext = {
      ...ctx,
      db,
      isTransaction: true,
      publish(type, data, of = subjectOf(data)) {
        published.push({ stored: storedEvent(ctx, { type, data, of }), isStored: false });
      },
      announce: (stored) => void published.push({ stored, isStored: true }),
      afterCommit: (f) => void after.push(f),
    };
    const value = await run(tx);
    const waiting = published.filter((p) => !p.isStored).map((p) => p.stored);
    if (waiting.length > 0) await insertEvents(db, waiting, outbox.listeners);
    return value;
  });
  outbox.committed(published.map((p) => p.stored));
  for (const f of after) f();
  return result;
}

/** Whoever looks as somebody else would changes nothing in their own name. */
export function refusePreview(ctx: Context): void {
  if (ctx.preview) throw new Refusal('previewing', { role: ctx.preview.role });
}

const isTx = (ctx: Context): ctx is TxContext => 'isTransaction' in ctx;

/** Inside an open transaction, or undefined. */
export const openTransaction = (ctx: Context): TxContext | undefined =>
  isTx(ctx) ? ctx : undefined;

export function storedEvent<T extends EventType>(
  ctx: { accountId: string; actor: Actor; platform: { clock: { now(): Date } } },
  e: { type: T; data: EventPayloads[T]; of: { conversationId?: string; contactId?: string } },
): StoredEvent {
  const event = {
    id: newId(),
    type: e.type,
    occurredAt: ctx.platform.clock.now().toISOString(),
    actor: ctx.actor,
    data: e.data,
  } as LingxiEvent;
  return {
    accountId: ctx.accountId,
    conversationId: e.of.conversationId ?? null,
    contactId: e.of.contactId ?? null,
    event,
  };
}

function subjectOf(data: object): { conversationId?: string; contactId?: string } {
  if ('conversation' in data) {
    const c = data.conversation as { id: string; contactId: string };
    return { conversationId: c.id, contactId: c.contactId };
  }
  return 'contactId' in data ? { contactId: data.contactId as string } : {};
}
