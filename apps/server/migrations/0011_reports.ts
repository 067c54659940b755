import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What reports count of one conversation, worked out again from its thread whenever it moves.
    create table conversation_facts (
      account_id uuid not null,
      conversation_id uuid not null,
      started_at timestamptz not null,
      channel text not null,
      inbox_id uuid not null,
      team_id uuid,
      assignee_id uuid,
      handler text not null,
      status text not null,
      outcome text not null
        check (outcome in ('bot_confirmed', 'bot_assumed', 'handed_off', 'left', 'running')),
      has_question boolean not null,
      handoff_reason text,
      is_accepted boolean not null,
      is_abandoned boolean not null,
      first_response_seconds integer,
      response_seconds integer not null,
      response_count integer not null,
      resolution_seconds integer,
      rating integer,
      is_rated_agent boolean not null,
      worked_out_at timestamptz not null,
      primary key (account_id, conversation_id),
      foreign key (account_id, conversation_id) references conversations (account_id, id) on delete cascade
    );
    create index conversation_facts_by_start on conversation_facts (account_id, started_at desc, conversation_id desc);

    -- What was asked: answered by an entry, or by nothing.
    create table conversation_questions (
      account_id uuid not null,
      conversation_id uuid not null,
      seq integer not null,
      started_at timestamptz not null,
      faq_id uuid,
      text text not null,
      primary key (account_id, conversation_id, seq),
      foreign key (account_id, conversation_id)
        references conversation_facts (account_id, conversation_id) on delete cascade
    );
    create index conversation_questions_by_start on conversation_questions (account_id, started_at);
  `.execute(db);
}
