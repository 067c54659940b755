import { type Kysely, sql } from 'kysely';

export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table faq_categories (
      account_id uuid not null references accounts (id),
      id uuid not null,
      name text not null,
      created_at timestamptz not null default now(),
      primary key (account_id, id),
      unique (account_id, name)
    );

    create table faqs (
      account_id uuid not null references accounts (id),
      id uuid not null,
      category_id uuid,
      question text not null,
      question_en text not null default '',
      similar_questions text[] not null default '{}',
      answers jsonb not null,
      published_at timestamptz,
      deleted_at timestamptz,
      hits integer not null default 0,
      helpful_count integer not null default 0,
      unhelpful_count integer not null default 0,
      search tsvector not null default ''::tsvector,
      created_at timestamptz not null default now(),
      updated_at timestamptz not null default now(),
      primary key (account_id, id),
      foreign key (account_id, category_id) references faq_categories (account_id, id)
    );
    create index faqs_by_change on faqs (account_id, updated_at desc, id desc) where deleted_at is null;
    create index faqs_by_category on faqs (account_id, category_id) where deleted_at is null;
    create index faqs_search on faqs using gin (search);
  `.execute(db);
}
