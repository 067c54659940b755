import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { composeMessage } from '../../apps/server/src/modules/conversations/message-statement.ts';
import { modules } from '../../apps/server/src/modules/index.ts';
import { startEmbeddedPostgres } from '../../apps/server/src/platform/db/embedded/index.ts';

const listeners = modules.flatMap((m) => m.reactions ?? []);

/** As many as the server's own pool is best with on two cores. */
const clients = 8;

/**
 * The message path's own statement, with the values of a real message, sent as fast as eight
 * connections take it: what the database could do if the program cost nothing.
 */
export async function bareStatement(dataDir: string) {
  // Joins the server that runs already; only our own hold on it ends with `close`.
  const postgres = await startEmbeddedPostgres({ dataDir, log: () => {} });
  const { host, port, user, database } = postgres;
  const pool = new pg.Pool({ host, port, user, database, max: clients });
  const { rows: held } = await pool.query<Held>(
    `select account_id, id, contact_id, inbox_id from conversations where assignee_id is not null`,
  );

  let next = 0;
  async function once(): Promise<void> {
    const c = held[next++ % held.length]!;
    const author = { kind: 'contact' as const, id: c.contact_id, name: '访客 7K2Q' };
    await pool.query(
      composeMessage({
        accountId: c.account_id,
        to: {
          by: 'contact',
          contactId: c.contact_id,
          inboxId: c.inbox_id,
          conversationId: c.id,
        },
        message: {
          kind: 'message',
          author,
          text: '这是第 1 条消息，请问退款多久到账？',
          clientId: `bare-${randomUUID()}`,
        },
        messageId: randomUUID(),
        eventId: randomUUID(),
        now: new Date(),
        listeners,
      }),
    );
  }

  return {
    async perSecond(seconds: number): Promise<number> {
      const until = performance.now() + seconds * 1000;
      let done = 0;
      const lane = async () => {
        while (performance.now() < until) {
          await once();
          done++;
        }
      };
      const begin = performance.now();
      await Promise.all(Array.from({ length: clients }, lane));
      return done / ((performance.now() - begin) / 1000);
    },
    async close() {
      await pool.end();
      await postgres.stop();
    },
  };
}

interface Held {
  account_id: string;
  id: string;
  contact_id: string;
  inbox_id: string;
}
