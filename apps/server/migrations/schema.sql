create sequence conversation_number start 1001;

create table accounts (
  id uuid not null,
  name text not null,
  locale text not null,
  timezone text not null,
  is_demo boolean not null default false,
  created_at timestamp with time zone not null default now(),
  constraint accounts_pkey PRIMARY KEY (id),
  constraint accounts_locale_check CHECK ((locale = ANY (ARRAY['zh'::text, 'en'::text])))
);

create table agents (
  account_id uuid not null,
  id uuid not null,
  email text not null,
  name text not null,
  password_hash text,
  role text not null,
  locale text not null,
  theme text not null default 'auto'::text,
  availability text not null default 'online'::text,
  capacity integer not null default 8,
  disabled_at timestamp with time zone,
  joined_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  is_provisional boolean not null default false,
  hints_seen text[] not null default '{}'::text[],
  avatar_file_id uuid,
  notifications jsonb not null default '{}'::jsonb,
  constraint agents_pkey PRIMARY KEY (account_id, id),
  constraint agents_account_id_avatar_file_id_fkey FOREIGN KEY (account_id, avatar_file_id) REFERENCES files(account_id, id),
  constraint agents_account_id_email_key UNIQUE (account_id, email),
  constraint agents_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint agents_availability_check CHECK ((availability = ANY (ARRAY['online'::text, 'busy'::text, 'offline'::text]))),
  constraint agents_capacity_check CHECK (((capacity >= 0) AND (capacity <= 100))),
  constraint agents_locale_check CHECK ((locale = ANY (ARRAY['zh'::text, 'en'::text]))),
  constraint agents_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'admin'::text, 'lead'::text, 'agent'::text]))),
  constraint agents_theme_check CHECK ((theme = ANY (ARRAY['auto'::text, 'light'::text, 'dark'::text])))
);
CREATE INDEX agents_by_email ON public.agents USING btree (email);

create table api_keys (
  account_id uuid not null,
  id uuid not null,
  name text not null,
  secret_hash bytea not null,
  created_by uuid,
  created_at timestamp with time zone not null default now(),
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone,
  constraint api_keys_pkey PRIMARY KEY (account_id, id),
  constraint api_keys_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id)
);

create table audit_entries (
  account_id uuid not null,
  id uuid not null,
  at timestamp with time zone not null default now(),
  actor_kind text not null,
  actor_id text,
  actor_name text,
  action text not null,
  subject_kind text not null,
  subject_id text,
  details jsonb not null default '{}'::jsonb,
  constraint audit_entries_pkey PRIMARY KEY (account_id, id),
  constraint audit_entries_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id)
);
CREATE INDEX audit_entries_by_action ON public.audit_entries USING btree (account_id, action, at DESC, id DESC);
CREATE INDEX audit_entries_by_actor ON public.audit_entries USING btree (account_id, actor_id, at DESC, id DESC);
CREATE INDEX audit_entries_by_subject ON public.audit_entries USING btree (account_id, subject_kind, subject_id, at DESC, id DESC);
CREATE INDEX audit_entries_by_time ON public.audit_entries USING btree (account_id, at DESC, id DESC);

create table bot_states (
  account_id uuid not null,
  conversation_id uuid not null,
  answered_seq integer not null default 0,
  state jsonb not null,
  updated_at timestamp with time zone not null default now(),
  constraint bot_states_pkey PRIMARY KEY (account_id, conversation_id),
  constraint bot_states_account_id_conversation_id_fkey FOREIGN KEY (account_id, conversation_id) REFERENCES conversations(account_id, id) ON DELETE CASCADE
);

create table business_hours (
  account_id uuid not null,
  id uuid not null,
  name text not null,
  timezone text not null,
  week jsonb not null,
  holidays jsonb not null,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint business_hours_pkey PRIMARY KEY (account_id, id),
  constraint business_hours_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint business_hours_account_id_name_key UNIQUE (account_id, name)
);

create table canned_responses (
  account_id uuid not null,
  id uuid not null,
  scope text not null,
  team_id uuid,
  agent_id uuid,
  shortcut text not null,
  title text not null,
  text text not null,
  category text not null default ''::text,
  uses integer not null default 0,
  deleted_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint canned_responses_pkey PRIMARY KEY (account_id, id),
  constraint canned_responses_account_id_agent_id_fkey FOREIGN KEY (account_id, agent_id) REFERENCES agents(account_id, id) ON DELETE CASCADE,
  constraint canned_responses_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint canned_responses_account_id_team_id_fkey FOREIGN KEY (account_id, team_id) REFERENCES teams(account_id, id) ON DELETE CASCADE,
  constraint canned_responses_check CHECK (((scope = 'team'::text) = (team_id IS NOT NULL))),
  constraint canned_responses_check1 CHECK (((scope = 'personal'::text) = (agent_id IS NOT NULL))),
  constraint canned_responses_scope_check CHECK ((scope = ANY (ARRAY['personal'::text, 'team'::text, 'all'::text])))
);
CREATE INDEX canned_responses_by_use ON public.canned_responses USING btree (account_id, uses DESC, id DESC) WHERE (deleted_at IS NULL);
CREATE UNIQUE INDEX canned_responses_shortcut ON public.canned_responses USING btree (account_id, COALESCE(team_id, agent_id), lower(shortcut)) NULLS NOT DISTINCT WHERE (deleted_at IS NULL);

create table contact_acts (
  account_id uuid not null,
  id uuid not null,
  contact_id uuid not null,
  type text not null,
  merge_id uuid,
  details jsonb not null default '{}'::jsonb,
  actor_kind text not null,
  actor_id uuid,
  actor_name text,
  at timestamp with time zone not null,
  constraint contact_acts_pkey PRIMARY KEY (account_id, id),
  constraint contact_acts_account_id_contact_id_fkey FOREIGN KEY (account_id, contact_id) REFERENCES contacts(account_id, id) ON DELETE CASCADE,
  constraint contact_acts_account_id_merge_id_fkey FOREIGN KEY (account_id, merge_id) REFERENCES contact_merges(account_id, id) ON DELETE CASCADE,
  constraint contact_acts_type_check CHECK ((type = ANY (ARRAY['merged'::text, 'merge_undone'::text, 'blocked'::text, 'unblocked'::text])))
);
CREATE INDEX contact_acts_by_contact ON public.contact_acts USING btree (account_id, contact_id, at DESC, id DESC);

create table contact_events (
  account_id uuid not null,
  id uuid not null,
  contact_id uuid not null,
  name text not null,
  properties jsonb not null default '{}'::jsonb,
  at timestamp with time zone not null default now(),
  constraint contact_events_pkey PRIMARY KEY (account_id, id),
  constraint contact_events_account_id_contact_id_fkey FOREIGN KEY (account_id, contact_id) REFERENCES contacts(account_id, id) ON DELETE CASCADE
);
CREATE INDEX contact_events_by_contact ON public.contact_events USING btree (account_id, contact_id, at DESC);

create table contact_identities (
  account_id uuid not null,
  kind text not null,
  external_id text not null,
  contact_id uuid not null,
  created_at timestamp with time zone not null default now(),
  constraint contact_identities_pkey PRIMARY KEY (account_id, kind, external_id),
  constraint contact_identities_account_id_contact_id_fkey FOREIGN KEY (account_id, contact_id) REFERENCES contacts(account_id, id) ON DELETE CASCADE,
  constraint contact_identities_kind_check CHECK ((kind = ANY (ARRAY['visitor'::text, 'user'::text])))
);
CREATE INDEX contact_identities_by_contact ON public.contact_identities USING btree (account_id, contact_id);

create table contact_merge_items (
  account_id uuid not null,
  merge_id uuid not null,
  kind text not null,
  item text not null,
  constraint contact_merge_items_pkey PRIMARY KEY (account_id, merge_id, kind, item),
  constraint contact_merge_items_account_id_merge_id_fkey FOREIGN KEY (account_id, merge_id) REFERENCES contact_merges(account_id, id) ON DELETE CASCADE,
  constraint contact_merge_items_kind_check CHECK ((kind = ANY (ARRAY['identity'::text, 'order'::text, 'event'::text, 'note'::text, 'act'::text])))
);

create table contact_merges (
  account_id uuid not null,
  id uuid not null,
  from_id uuid not null,
  into_id uuid not null,
  before jsonb not null,
  after jsonb not null,
  at timestamp with time zone not null,
  undone_at timestamp with time zone,
  constraint contact_merges_pkey PRIMARY KEY (account_id, id),
  constraint contact_merges_account_id_from_id_fkey FOREIGN KEY (account_id, from_id) REFERENCES contacts(account_id, id) ON DELETE CASCADE,
  constraint contact_merges_account_id_into_id_fkey FOREIGN KEY (account_id, into_id) REFERENCES contacts(account_id, id) ON DELETE CASCADE
);
CREATE INDEX contact_merges_of ON public.contact_merges USING btree (account_id, into_id);

create table contact_notes (
  account_id uuid not null,
  id uuid not null,
  contact_id uuid not null,
  author_kind text not null,
  author_id uuid,
  author_name text,
  text text not null,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone,
  constraint contact_notes_pkey PRIMARY KEY (account_id, id),
  constraint contact_notes_account_id_contact_id_fkey FOREIGN KEY (account_id, contact_id) REFERENCES contacts(account_id, id) ON DELETE CASCADE,
  constraint contact_notes_author_kind_check CHECK ((author_kind = ANY (ARRAY['agent'::text, 'system'::text])))
);
CREATE INDEX contact_notes_by_contact ON public.contact_notes USING btree (account_id, contact_id, created_at DESC, id DESC);

create table contact_tags (
  account_id uuid not null,
  name text not null,
  created_at timestamp with time zone not null default now(),
  constraint contact_tags_pkey PRIMARY KEY (account_id, name),
  constraint contact_tags_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id)
);

create table contacts (
  account_id uuid not null,
  id uuid not null,
  name text not null,
  email text,
  phone text,
  tier text not null default 'standard'::text,
  locale text,
  is_identified boolean not null default false,
  attributes jsonb not null default '{}'::jsonb,
  page jsonb,
  blocked_at timestamp with time zone,
  last_seen_at timestamp with time zone,
  search tsvector not null default ''::tsvector,
  created_at timestamp with time zone not null default now(),
  tags text[] not null default '{}'::text[],
  merged_into_id uuid,
  blocked_until timestamp with time zone,
  block jsonb,
  constraint contacts_pkey PRIMARY KEY (account_id, id),
  constraint contacts_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint contacts_locale_check CHECK ((locale = ANY (ARRAY['zh'::text, 'en'::text]))),
  constraint contacts_merged_into FOREIGN KEY (account_id, merged_into_id) REFERENCES contacts(account_id, id),
  constraint contacts_tier_check CHECK ((tier = ANY (ARRAY['standard'::text, 'silver'::text, 'gold'::text, 'vip'::text])))
);
CREATE INDEX contacts_block_ends ON public.contacts USING btree (account_id, blocked_until) WHERE (blocked_until IS NOT NULL);
CREATE INDEX contacts_blocked ON public.contacts USING btree (account_id, COALESCE(last_seen_at, created_at) DESC, id DESC) WHERE ((blocked_at IS NOT NULL) AND (merged_into_id IS NULL));
CREATE INDEX contacts_by_created ON public.contacts USING btree (account_id, created_at DESC, id DESC) WHERE (merged_into_id IS NULL);
CREATE INDEX contacts_by_email ON public.contacts USING btree (account_id, lower(email)) WHERE (email IS NOT NULL);
CREATE INDEX contacts_by_identified ON public.contacts USING btree (account_id, is_identified, COALESCE(last_seen_at, created_at) DESC, id DESC) WHERE (merged_into_id IS NULL);
CREATE INDEX contacts_by_phone ON public.contacts USING btree (account_id, phone) WHERE (phone IS NOT NULL);
CREATE INDEX contacts_by_seen ON public.contacts USING btree (account_id, COALESCE(last_seen_at, created_at) DESC, id DESC) WHERE (merged_into_id IS NULL);
CREATE INDEX contacts_by_tier ON public.contacts USING btree (account_id, tier, COALESCE(last_seen_at, created_at) DESC, id DESC) WHERE (merged_into_id IS NULL);
CREATE INDEX contacts_merged ON public.contacts USING btree (account_id, merged_into_id) WHERE (merged_into_id IS NOT NULL);
CREATE INDEX contacts_search ON public.contacts USING gin (search);
CREATE INDEX contacts_tagged ON public.contacts USING gin (tags);

create table conversation_facts (
  account_id uuid not null,
  conversation_id uuid not null,
  started_at timestamp with time zone not null,
  channel text not null,
  inbox_id uuid not null,
  team_id uuid,
  assignee_id uuid,
  handler text not null,
  status text not null,
  outcome text not null,
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
  worked_out_at timestamp with time zone not null,
  constraint conversation_facts_pkey PRIMARY KEY (account_id, conversation_id),
  constraint conversation_facts_account_id_conversation_id_fkey FOREIGN KEY (account_id, conversation_id) REFERENCES conversations(account_id, id) ON DELETE CASCADE,
  constraint conversation_facts_outcome_check CHECK ((outcome = ANY (ARRAY['bot_confirmed'::text, 'bot_assumed'::text, 'handed_off'::text, 'left'::text, 'running'::text])))
);
CREATE INDEX conversation_facts_by_start ON public.conversation_facts USING btree (account_id, started_at DESC, conversation_id DESC);

create table conversation_moves (
  account_id uuid not null,
  merge_id uuid not null,
  conversation_id uuid not null,
  is_moved boolean not null,
  before jsonb,
  constraint conversation_moves_pkey PRIMARY KEY (account_id, merge_id, conversation_id),
  constraint conversation_moves_account_id_conversation_id_fkey FOREIGN KEY (account_id, conversation_id) REFERENCES conversations(account_id, id) ON DELETE CASCADE,
  constraint conversation_moves_account_id_merge_id_fkey FOREIGN KEY (account_id, merge_id) REFERENCES contact_merges(account_id, id) ON DELETE CASCADE
);

create table conversation_questions (
  account_id uuid not null,
  conversation_id uuid not null,
  seq integer not null,
  started_at timestamp with time zone not null,
  faq_id uuid,
  text text not null,
  constraint conversation_questions_pkey PRIMARY KEY (account_id, conversation_id, seq),
  constraint conversation_questions_account_id_conversation_id_fkey FOREIGN KEY (account_id, conversation_id) REFERENCES conversation_facts(account_id, conversation_id) ON DELETE CASCADE
);
CREATE INDEX conversation_questions_by_start ON public.conversation_questions USING btree (account_id, started_at);

create table conversation_tags (
  account_id uuid not null,
  id uuid not null,
  name text not null,
  created_at timestamp with time zone not null default now(),
  constraint conversation_tags_pkey PRIMARY KEY (account_id, id),
  constraint conversation_tags_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint conversation_tags_account_id_name_key UNIQUE (account_id, name)
);

create table conversations (
  account_id uuid not null,
  id uuid not null,
  number bigint not null default nextval('conversation_number'::regclass),
  inbox_id uuid not null,
  channel text not null,
  contact_id uuid not null,
  status text not null default 'open'::text,
  handler text not null,
  assignee_id uuid,
  team_id uuid,
  tags text[] not null default '{}'::text[],
  handoff jsonb,
  queued_at timestamp with time zone,
  assigned_at timestamp with time zone,
  snoozed_until timestamp with time zone,
  waiting_since timestamp with time zone,
  first_replied_at timestamp with time zone,
  last_seq integer not null default 0,
  last_message jsonb,
  last_message_at timestamp with time zone not null default now(),
  unread_count integer not null default 0,
  agent_read_seq integer not null default 0,
  contact_read_seq integer not null default 0,
  rating integer,
  rating_comment text,
  resolved_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  origin_contact_id uuid,
  survey_of text,
  survey_asked_at timestamp with time zone,
  rated_at timestamp with time zone,
  constraint conversations_pkey PRIMARY KEY (account_id, id),
  constraint conversations_account_id_assignee_id_fkey FOREIGN KEY (account_id, assignee_id) REFERENCES agents(account_id, id),
  constraint conversations_account_id_contact_id_fkey FOREIGN KEY (account_id, contact_id) REFERENCES contacts(account_id, id),
  constraint conversations_account_id_inbox_id_fkey FOREIGN KEY (account_id, inbox_id) REFERENCES inboxes(account_id, id),
  constraint conversations_account_id_team_id_fkey FOREIGN KEY (account_id, team_id) REFERENCES teams(account_id, id),
  constraint conversations_check CHECK (((handler = 'agent'::text) = (assignee_id IS NOT NULL))),
  constraint conversations_check1 CHECK (((status <> 'open'::text) OR (handler <> 'queue'::text) OR (queued_at IS NOT NULL))),
  constraint conversations_handler_check CHECK ((handler = ANY (ARRAY['bot'::text, 'queue'::text, 'agent'::text]))),
  constraint conversations_origin FOREIGN KEY (account_id, origin_contact_id) REFERENCES contacts(account_id, id),
  constraint conversations_rating_check CHECK (((rating >= 1) AND (rating <= 5))),
  constraint conversations_status_check CHECK ((status = ANY (ARRAY['open'::text, 'snoozed'::text, 'resolved'::text]))),
  constraint conversations_survey_of_check CHECK ((survey_of = ANY (ARRAY['bot'::text, 'agent'::text])))
);
CREATE INDEX conversations_by_contact ON public.conversations USING btree (account_id, contact_id, created_at DESC);
CREATE INDEX conversations_by_number ON public.conversations USING btree (account_id, number);
CREATE INDEX conversations_of_agent ON public.conversations USING btree (account_id, assignee_id, last_message_at DESC, id DESC) WHERE (status = 'open'::text);
CREATE INDEX conversations_recent ON public.conversations USING btree (account_id, status, last_message_at DESC, id DESC);
CREATE UNIQUE INDEX conversations_running ON public.conversations USING btree (account_id, inbox_id, contact_id) WHERE (status <> 'resolved'::text);
CREATE INDEX conversations_snoozed ON public.conversations USING btree (snoozed_until) WHERE (status = 'snoozed'::text);
CREATE INDEX conversations_tagged ON public.conversations USING gin (tags);
CREATE INDEX conversations_waiting ON public.conversations USING btree (account_id, team_id, queued_at, id) WHERE ((status = 'open'::text) AND (handler = 'queue'::text));
CREATE INDEX conversations_with_bot ON public.conversations USING btree (account_id, last_message_at DESC, id DESC) WHERE ((status = 'open'::text) AND (handler = 'bot'::text));

create table demo_traffic (
  account_id uuid not null,
  run_id uuid not null,
  started_at timestamp with time zone not null,
  ends_at timestamp with time zone not null,
  conversations integer not null default 0,
  visitors jsonb not null default '[]'::jsonb,
  constraint demo_traffic_pkey PRIMARY KEY (account_id),
  constraint demo_traffic_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id)
);

create table drafts (
  account_id uuid not null,
  conversation_id uuid not null,
  agent_id uuid not null,
  kind text not null,
  text text not null,
  updated_at timestamp with time zone not null default now(),
  constraint drafts_pkey PRIMARY KEY (account_id, conversation_id, agent_id, kind),
  constraint drafts_account_id_agent_id_fkey FOREIGN KEY (account_id, agent_id) REFERENCES agents(account_id, id) ON DELETE CASCADE,
  constraint drafts_account_id_conversation_id_fkey FOREIGN KEY (account_id, conversation_id) REFERENCES conversations(account_id, id) ON DELETE CASCADE,
  constraint drafts_kind_check CHECK ((kind = ANY (ARRAY['message'::text, 'note'::text])))
);

create table events (
  account_id uuid not null,
  id uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  type text not null,
  occurred_at timestamp with time zone not null default now(),
  actor jsonb not null,
  conversation_id uuid,
  contact_id uuid,
  data jsonb not null,
  constraint events_pkey PRIMARY KEY (account_id, id),
  constraint events_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id)
);
CREATE INDEX events_by_xid ON public.events USING btree (xid, id);

create table faq_categories (
  account_id uuid not null,
  id uuid not null,
  name text not null,
  created_at timestamp with time zone not null default now(),
  constraint faq_categories_pkey PRIMARY KEY (account_id, id),
  constraint faq_categories_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint faq_categories_account_id_name_key UNIQUE (account_id, name)
);

create table faq_feedback (
  account_id uuid not null,
  message_id uuid not null,
  faq_id uuid not null,
  is_helpful boolean not null,
  at timestamp with time zone not null default now(),
  constraint faq_feedback_pkey PRIMARY KEY (account_id, message_id),
  constraint faq_feedback_account_id_faq_id_fkey FOREIGN KEY (account_id, faq_id) REFERENCES faqs(account_id, id) ON DELETE CASCADE
);
CREATE INDEX faq_feedback_by_faq ON public.faq_feedback USING btree (account_id, faq_id);

create table faqs (
  account_id uuid not null,
  id uuid not null,
  category_id uuid,
  question text not null,
  question_en text not null default ''::text,
  similar_questions text[] not null default '{}'::text[],
  answers jsonb not null,
  published_at timestamp with time zone,
  deleted_at timestamp with time zone,
  hits integer not null default 0,
  helpful_count integer not null default 0,
  unhelpful_count integer not null default 0,
  search tsvector not null default ''::tsvector,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint faqs_pkey PRIMARY KEY (account_id, id),
  constraint faqs_account_id_category_id_fkey FOREIGN KEY (account_id, category_id) REFERENCES faq_categories(account_id, id),
  constraint faqs_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id)
);
CREATE INDEX faqs_by_category ON public.faqs USING btree (account_id, category_id) WHERE (deleted_at IS NULL);
CREATE INDEX faqs_by_change ON public.faqs USING btree (account_id, updated_at DESC, id DESC) WHERE (deleted_at IS NULL);
CREATE INDEX faqs_by_question ON public.faqs USING btree (account_id, question) WHERE (deleted_at IS NULL);
CREATE INDEX faqs_search ON public.faqs USING gin (search);

create table feed (
  is_only boolean not null default true,
  epoch uuid not null default gen_random_uuid(),
  trimmed_to xid8 not null default '0'::xid8,
  constraint feed_pkey PRIMARY KEY (is_only),
  constraint feed_is_only_check CHECK (is_only)
);

create table files (
  account_id uuid not null,
  id uuid not null,
  uploaded_by_kind text not null,
  uploaded_by_id uuid,
  name text not null,
  mime text not null,
  bytes bigint not null,
  width integer,
  height integer,
  sha256 bytea not null,
  created_at timestamp with time zone not null default now(),
  constraint files_pkey PRIMARY KEY (account_id, id),
  constraint files_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint files_uploaded_by_kind_check CHECK ((uploaded_by_kind = ANY (ARRAY['agent'::text, 'contact'::text, 'system'::text])))
);

create table imports (
  account_id uuid not null,
  id uuid not null,
  kind text not null,
  state text not null,
  file_id uuid,
  file_name text not null,
  format text not null,
  columns jsonb not null,
  mapping jsonb not null,
  existing text not null,
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
  created_at timestamp with time zone not null,
  touched_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  constraint imports_pkey PRIMARY KEY (account_id, id),
  constraint imports_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint imports_existing_check CHECK ((existing = ANY (ARRAY['skip'::text, 'replace'::text]))),
  constraint imports_format_check CHECK ((format = ANY (ARRAY['csv'::text, 'xlsx'::text, 'jsonl'::text]))),
  constraint imports_kind_check CHECK ((kind = ANY (ARRAY['faqs'::text, 'canned_responses'::text, 'contacts'::text, 'orders'::text]))),
  constraint imports_state_check CHECK ((state = ANY (ARRAY['preview'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text])))
);
CREATE INDEX imports_by_kind ON public.imports USING btree (account_id, kind, id DESC);

create table inbox_sightings (
  account_id uuid not null,
  inbox_id uuid not null,
  origin text not null,
  page_url text,
  page_title text,
  first_seen_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  constraint inbox_sightings_pkey PRIMARY KEY (account_id, inbox_id, origin),
  constraint inbox_sightings_account_id_inbox_id_fkey FOREIGN KEY (account_id, inbox_id) REFERENCES inboxes(account_id, id) ON DELETE CASCADE
);

create table inboxes (
  account_id uuid not null,
  id uuid not null,
  channel text not null,
  name text not null,
  public_key text not null,
  settings jsonb not null,
  sealed_secret bytea not null,
  created_at timestamp with time zone not null default now(),
  hours_id uuid,
  logo_file_id uuid,
  constraint inboxes_pkey PRIMARY KEY (account_id, id),
  constraint inboxes_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint inboxes_account_id_hours_id_fkey FOREIGN KEY (account_id, hours_id) REFERENCES business_hours(account_id, id),
  constraint inboxes_account_id_logo_file_id_fkey FOREIGN KEY (account_id, logo_file_id) REFERENCES files(account_id, id),
  constraint inboxes_account_id_public_key_key UNIQUE (account_id, public_key),
  constraint inboxes_channel_check CHECK ((channel = 'web'::text))
);
CREATE INDEX inboxes_by_hours ON public.inboxes USING btree (account_id, hours_id);
CREATE INDEX inboxes_by_public_key ON public.inboxes USING btree (public_key);

create table message_keys (
  account_id uuid not null,
  inbox_id uuid not null,
  key text not null,
  message_id uuid not null,
  created_at timestamp with time zone not null default now(),
  constraint message_keys_pkey PRIMARY KEY (account_id, inbox_id, key),
  constraint message_keys_account_id_inbox_id_fkey FOREIGN KEY (account_id, inbox_id) REFERENCES inboxes(account_id, id)
);
CREATE INDEX message_keys_by_age ON public.message_keys USING btree (created_at);

create table messages (
  account_id uuid not null,
  conversation_id uuid not null,
  seq integer not null,
  id uuid not null,
  kind text not null,
  author_kind text not null,
  author_id uuid,
  author_name text,
  text text not null,
  content jsonb not null default '{}'::jsonb,
  client_id text,
  search tsvector not null default ''::tsvector,
  created_at timestamp with time zone not null default now(),
  constraint messages_pkey PRIMARY KEY (account_id, conversation_id, seq),
  constraint messages_account_id_conversation_id_fkey FOREIGN KEY (account_id, conversation_id) REFERENCES conversations(account_id, id),
  constraint messages_account_id_id_key UNIQUE (account_id, id),
  constraint messages_author_kind_check CHECK ((author_kind = ANY (ARRAY['contact'::text, 'agent'::text, 'bot'::text, 'system'::text]))),
  constraint messages_kind_check CHECK ((kind = ANY (ARRAY['message'::text, 'note'::text, 'event'::text])))
);
CREATE INDEX messages_search ON public.messages USING gin (search) WITH (gin_pending_list_limit='1024');

create table migrations (
  name text not null,
  at timestamp with time zone not null default now(),
  constraint migrations_pkey PRIMARY KEY (name)
);

create table nodes (
  id uuid not null,
  started_at timestamp with time zone not null default now(),
  seen_at timestamp with time zone not null default now(),
  constraint nodes_pkey PRIMARY KEY (id)
);

create table onboarding (
  account_id uuid not null,
  confirmed text[] not null default '{}'::text[],
  skipped text[] not null default '{}'::text[],
  dismissed_at timestamp with time zone,
  finished_at timestamp with time zone,
  constraint onboarding_pkey PRIMARY KEY (account_id),
  constraint onboarding_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id)
);

create table one_time_links (
  account_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  kind text not null,
  secret_hash bytea not null,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint one_time_links_pkey PRIMARY KEY (account_id, id),
  constraint one_time_links_account_id_agent_id_fkey FOREIGN KEY (account_id, agent_id) REFERENCES agents(account_id, id) ON DELETE CASCADE,
  constraint one_time_links_kind_check CHECK ((kind = ANY (ARRAY['sign_in'::text, 'invitation'::text, 'password_reset'::text])))
);

create table orders (
  account_id uuid not null,
  id uuid not null,
  contact_id uuid not null,
  number text not null,
  status text not null,
  items jsonb not null,
  total_cents bigint not null,
  currency text not null,
  carrier text,
  tracking_number text,
  placed_at timestamp with time zone not null,
  constraint orders_pkey PRIMARY KEY (account_id, id),
  constraint orders_account_id_contact_id_fkey FOREIGN KEY (account_id, contact_id) REFERENCES contacts(account_id, id) ON DELETE CASCADE,
  constraint orders_account_id_number_key UNIQUE (account_id, number)
);
CREATE INDEX orders_by_contact ON public.orders USING btree (account_id, contact_id, placed_at DESC);

create unlogged table presence (
  account_id uuid not null,
  kind text not null,
  id uuid not null,
  node_id uuid not null,
  expires_at timestamp with time zone not null,
  constraint presence_pkey PRIMARY KEY (account_id, kind, id, node_id),
  constraint presence_kind_check CHECK ((kind = ANY (ARRAY['agent'::text, 'contact'::text])))
);

create table reactions (
  account_id uuid not null,
  id bigint not null generated always as identity,
  listener text not null,
  event_id uuid not null,
  event_type text not null,
  order_key text not null,
  attempts integer not null default 0,
  run_at timestamp with time zone not null default now(),
  leased_until timestamp with time zone,
  leased_by uuid,
  last_error text,
  failed_at timestamp with time zone,
  created_at timestamp with time zone not null default now(),
  constraint reactions_pkey PRIMARY KEY (account_id, id),
  constraint reactions_account_id_event_id_fkey FOREIGN KEY (account_id, event_id) REFERENCES events(account_id, id),
  constraint reactions_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint reactions_account_id_listener_event_id_key UNIQUE (account_id, listener, event_id)
);
CREATE INDEX reactions_due ON public.reactions USING btree (run_at, id) WHERE (failed_at IS NULL);
CREATE INDEX reactions_failed ON public.reactions USING btree (account_id, id) WHERE (failed_at IS NOT NULL);
CREATE INDEX reactions_in_order ON public.reactions USING btree (account_id, listener, order_key, id) WHERE (failed_at IS NULL);

create table sessions (
  account_id uuid not null,
  id uuid not null,
  agent_id uuid not null,
  secret_hash bytea not null,
  user_agent text not null default ''::text,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null,
  ip text not null default ''::text,
  last_used_at timestamp with time zone not null default now(),
  preview_role text,
  preview_team_id uuid,
  constraint sessions_pkey PRIMARY KEY (account_id, id),
  constraint sessions_account_id_agent_id_fkey FOREIGN KEY (account_id, agent_id) REFERENCES agents(account_id, id) ON DELETE CASCADE,
  constraint sessions_account_id_preview_team_id_fkey FOREIGN KEY (account_id, preview_team_id) REFERENCES teams(account_id, id) ON DELETE SET NULL (preview_team_id),
  constraint sessions_check CHECK (((preview_team_id IS NULL) OR (preview_role IS NOT NULL))),
  constraint sessions_preview_role_check CHECK ((preview_role = ANY (ARRAY['admin'::text, 'lead'::text, 'agent'::text])))
);
CREATE INDEX sessions_by_agent ON public.sessions USING btree (account_id, agent_id);

create table team_members (
  account_id uuid not null,
  team_id uuid not null,
  agent_id uuid not null,
  is_lead boolean not null default false,
  constraint team_members_pkey PRIMARY KEY (account_id, team_id, agent_id),
  constraint team_members_account_id_agent_id_fkey FOREIGN KEY (account_id, agent_id) REFERENCES agents(account_id, id) ON DELETE CASCADE,
  constraint team_members_account_id_team_id_fkey FOREIGN KEY (account_id, team_id) REFERENCES teams(account_id, id) ON DELETE CASCADE
);
CREATE INDEX team_members_by_agent ON public.team_members USING btree (account_id, agent_id);

create table teams (
  account_id uuid not null,
  id uuid not null,
  name text not null,
  created_at timestamp with time zone not null default now(),
  hours_id uuid,
  constraint teams_pkey PRIMARY KEY (account_id, id),
  constraint teams_account_id_fkey FOREIGN KEY (account_id) REFERENCES accounts(id),
  constraint teams_account_id_hours_id_fkey FOREIGN KEY (account_id, hours_id) REFERENCES business_hours(account_id, id),
  constraint teams_account_id_name_key UNIQUE (account_id, name)
);
CREATE INDEX teams_by_hours ON public.teams USING btree (account_id, hours_id);
