import type { MessageContent } from '@lingxi/contract';
import type pg from 'pg';

export interface Line {
  seq: number;
  kind: 'message' | 'note' | 'event';
  by: 'contact' | 'agent' | 'bot' | 'system';
  text: string;
  content: MessageContent;
  /** Milliseconds. */
  at: number;
}

export interface Thread {
  id: string;
  channel: string;
  inboxId: string;
  teamId: string | null;
  assigneeId: string | null;
  handler: string;
  status: string;
  rating: number | null;
  surveyOf: 'bot' | 'agent' | null;
  handoffReason: string | null;
  lines: Line[];
  /** What the bot noted of its turns, by the contact's message. */
  turns: Record<number, { kind: string }>;
}

interface Row extends Omit<Thread, 'lines' | 'turns'> {
  lines: Line[] | null;
  turns: Thread['turns'] | null;
}

/** Every conversation of an account with all that was said in it, straight from the tables. */
export async function readAccount(pool: pg.Pool, accountId: string): Promise<Thread[]> {
  const { rows } = await pool.query<Row>(
    `select c.id, c.channel, c.inbox_id "inboxId", c.team_id "teamId", c.assignee_id "assigneeId",
       c.handler, c.status, c.rating, c.survey_of "surveyOf", c.handoff ->> 'reason' "handoffReason",
       (select b.state -> 'outcomes' from bot_states b
        where b.account_id = c.account_id and b.conversation_id = c.id) turns,
       (select json_agg(json_build_object('seq', m.seq, 'kind', m.kind, 'by', m.author_kind, 'text', m.text,
          'content', m.content, 'at', extract(epoch from m.created_at) * 1000) order by m.seq)
        from messages m where m.account_id = c.account_id and m.conversation_id = c.id) lines
     from conversations c where c.account_id = $1`,
    [accountId],
  );
  return rows.map((r) => ({ ...r, lines: r.lines ?? [], turns: r.turns ?? {} }));
}
