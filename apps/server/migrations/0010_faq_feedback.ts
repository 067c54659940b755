import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    -- What a contact said of one answer; they may change their mind, and it still counts once.
    create table faq_feedback (
      account_id uuid not null,
      message_id uuid not null,
      faq_id uuid not null,
      is_helpful boolean not null,
      at timestamptz not null default now(),
      primary key (account_id, message_id),
      foreign key (account_id, faq_id) references faqs (account_id, id) on delete cascade
    );
    create index faq_feedback_by_faq on faq_feedback (account_id, faq_id);
  `.execute(db);
}
