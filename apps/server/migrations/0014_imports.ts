import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table imports (
      account_id uuid not null references accounts (id),
      id uuid not null,
      kind text not null check (kind in ('faqs', 'canned_responses', 'contacts', 'orders')),
      state text not null check (state in ('preview', 'running', 'done', 'failed', 'cancelled')),
      -- Gone once the import is over: it may hold what people wrote about themselves.
      file_id uuid,
      file_name text not null,
      format text not null check (format in ('csv', 'xlsx', 'jsonl')),
      columns jsonb not null,
      mapping jsonb not null,
      existing text not null check (existing in ('skip', 'replace')),
      is_published boolean not null,
      skips_bad_rows boolean not null default false,
      total_rows integer not null,
      valid_rows integer not null,
      bad_rows integer not null,
      existing_rows integer not null,
      done_rows integer not null default 0,
      created_rows integer not null default 0,
      replaced_rows integer not null default 0,
      skipped_rows integer not null default 0,
      samples jsonb not null,
      errors jsonb not null,
      error_count integer not null,
      fault text,
      actor jsonb not null,
      created_at timestamptz not null,
      -- Told anew with every part that is written: a run nobody has heard of for long is lost.
      touched_at timestamptz not null,
      finished_at timestamptz,
      primary key (account_id, id)
    );
    create index imports_by_kind on imports (account_id, kind, id desc);

    -- Which of a file's rows are there already is asked for hundreds at a time.
    create index faqs_by_question on faqs (account_id, question) where deleted_at is null;
    create index contacts_by_email on contacts (account_id, lower(email)) where email is not null;
    create index contacts_by_phone on contacts (account_id, phone) where phone is not null;
  `.execute(db);
}
