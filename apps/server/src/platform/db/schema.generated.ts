// Generated from the migrations by `npm run generate`. Do not edit.
import type { ColumnType, GeneratedAlways } from 'kysely';

export type Generated<T> =
  T extends ColumnType<infer S, infer I, infer U> ? ColumnType<S, I | undefined, U> : ColumnType<T, T | undefined, T>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
// Written as a JSON string: a bare array would become a PostgreSQL array.
export type Json = ColumnType<unknown, string, string>;

export interface Accounts {
  id: string;
  name: string;
  locale: 'zh' | 'en';
  timezone: string;
  is_demo: Generated<boolean>;
  created_at: Generated<Timestamp>;
}

export interface Agents {
  account_id: string;
  id: string;
  email: string;
  name: string;
  password_hash: string | null;
  role: 'owner' | 'admin' | 'lead' | 'agent';
  locale: 'zh' | 'en';
  theme: Generated<'auto' | 'light' | 'dark'>;
  availability: Generated<'online' | 'busy' | 'offline'>;
  capacity: Generated<number>;
  disabled_at: Timestamp | null;
  joined_at: Timestamp | null;
  created_at: Generated<Timestamp>;
  is_provisional: Generated<boolean>;
  hints_seen: Generated<string[]>;
  avatar_file_id: string | null;
  notifications: Generated<Json>;
}

export interface ApiKeys {
  account_id: string;
  id: string;
  name: string;
  secret_hash: Buffer;
  created_by: string | null;
  created_at: Generated<Timestamp>;
  last_used_at: Timestamp | null;
  revoked_at: Timestamp | null;
}

export interface AuditEntries {
  account_id: string;
  id: string;
  at: Generated<Timestamp>;
  actor_kind: string;
  actor_id: string | null;
  actor_name: string | null;
  action: string;
  subject_kind: string;
  subject_id: string | null;
  details: Generated<Json>;
}

export interface BotStates {
  account_id: string;
  conversation_id: string;
  answered_seq: Generated<number>;
  state: Json;
  updated_at: Generated<Timestamp>;
}

export interface BusinessHours {
  account_id: string;
  id: string;
  name: string;
  timezone: string;
  week: Json;
  holidays: Json;
  created_at: Generated<Timestamp>;
  updated_at: Generated<Timestamp>;
}

export interface CannedResponses {
  account_id: string;
  id: string;
  scope: 'personal' | 'team' | 'all';
  team_id: string | null;
  agent_id: string | null;
  shortcut: string;
  title: string;
  text: string;
  category: Generated<string>;
  uses: Generated<number>;
  deleted_at: Timestamp | null;
  created_at: Generated<Timestamp>;
  updated_at: Generated<Timestamp>;
}

export interface ContactActs {
  account_id: string;
  id: string;
  contact_id: string;
  type: 'merged' | 'merge_undone' | 'blocked' | 'unblocked';
  merge_id: string | null;
  details: Generated<Json>;
  actor_kind: string;
  actor_id: string | null;
  actor_name: string | null;
  at: Timestamp;
}

export interface ContactEvents {
  account_id: string;
  id: string;
  contact_id: string;
  name: string;
  properties: Generated<Json>;
  at: Generated<Timestamp>;
}

export interface ContactIdentities {
  account_id: string;
  kind: 'visitor' | 'user';
  external_id: string;
  contact_id: string;
  created_at: Generated<Timestamp>;
}

export interface ContactMergeItems {
  account_id: string;
  merge_id: string;
  kind: 'identity' | 'order' | 'event' | 'note' | 'act';
  item: string;
}

export interface ContactMerges {
  account_id: string;
  id: string;
  from_id: string;
  into_id: string;
  before: Json;
  after: Json;
  at: Timestamp;
  undone_at: Timestamp | null;
}

export interface ContactNotes {
  account_id: string;
  id: string;
  contact_id: string;
  author_kind: 'agent' | 'system';
  author_id: string | null;
  author_name: string | null;
  text: string;
  created_at: Generated<Timestamp>;
  updated_at: Timestamp | null;
}

export interface ContactTags {
  account_id: string;
  name: string;
  created_at: Generated<Timestamp>;
}

export interface Contacts {
  account_id: string;
  id: string;
  name: string;
  email: string | null;
  phone: string | null;
  tier: Generated<'standard' | 'silver' | 'gold' | 'vip'>;
  locale: 'zh' | 'en' | null;
  is_identified: Generated<boolean>;
  attributes: Generated<Json>;
  page: Json | null;
  blocked_at: Timestamp | null;
  last_seen_at: Timestamp | null;
  search: Generated<string>;
  created_at: Generated<Timestamp>;
  tags: Generated<string[]>;
  merged_into_id: string | null;
  blocked_until: Timestamp | null;
  block: Json | null;
}

export interface ConversationFacts {
  account_id: string;
  conversation_id: string;
  started_at: Timestamp;
  channel: string;
  inbox_id: string;
  team_id: string | null;
  assignee_id: string | null;
  handler: string;
  status: string;
  outcome: 'bot_confirmed' | 'bot_assumed' | 'handed_off' | 'left' | 'running';
  has_question: boolean;
  handoff_reason: string | null;
  is_accepted: boolean;
  is_abandoned: boolean;
  first_response_seconds: number | null;
  response_seconds: number;
  response_count: number;
  resolution_seconds: number | null;
  rating: number | null;
  is_rated_agent: boolean;
  worked_out_at: Timestamp;
}

export interface ConversationMoves {
  account_id: string;
  merge_id: string;
  conversation_id: string;
  is_moved: boolean;
  before: Json | null;
}

export interface ConversationQuestions {
  account_id: string;
  conversation_id: string;
  seq: number;
  started_at: Timestamp;
  faq_id: string | null;
  text: string;
}

export interface ConversationTags {
  account_id: string;
  id: string;
  name: string;
  created_at: Generated<Timestamp>;
}

export interface Conversations {
  account_id: string;
  id: string;
  number: Generated<number>;
  inbox_id: string;
  channel: string;
  contact_id: string;
  status: Generated<'open' | 'snoozed' | 'resolved'>;
  handler: 'bot' | 'queue' | 'agent';
  assignee_id: string | null;
  team_id: string | null;
  tags: Generated<string[]>;
  handoff: Json | null;
  queued_at: Timestamp | null;
  assigned_at: Timestamp | null;
  snoozed_until: Timestamp | null;
  waiting_since: Timestamp | null;
  first_replied_at: Timestamp | null;
  last_seq: Generated<number>;
  last_message: Json | null;
  last_message_at: Generated<Timestamp>;
  unread_count: Generated<number>;
  agent_read_seq: Generated<number>;
  contact_read_seq: Generated<number>;
  rating: number | null;
  rating_comment: string | null;
  resolved_at: Timestamp | null;
  created_at: Generated<Timestamp>;
  updated_at: Generated<Timestamp>;
  origin_contact_id: string | null;
  survey_of: 'bot' | 'agent' | null;
  survey_asked_at: Timestamp | null;
  rated_at: Timestamp | null;
}

export interface DemoTraffic {
  account_id: string;
  run_id: string;
  started_at: Timestamp;
  ends_at: Timestamp;
  conversations: Generated<number>;
  visitors: Generated<Json>;
}

export interface Drafts {
  account_id: string;
  conversation_id: string;
  agent_id: string;
  kind: 'message' | 'note';
  text: string;
  updated_at: Generated<Timestamp>;
}

export interface Events {
  account_id: string;
  id: string;
  xid: Generated<string>;
  type: string;
  occurred_at: Generated<Timestamp>;
  actor: Json;
  conversation_id: string | null;
  contact_id: string | null;
  data: Json;
}

export interface FaqCategories {
  account_id: string;
  id: string;
  name: string;
  created_at: Generated<Timestamp>;
}

export interface FaqFeedback {
  account_id: string;
  message_id: string;
  faq_id: string;
  is_helpful: boolean;
  at: Generated<Timestamp>;
}

export interface Faqs {
  account_id: string;
  id: string;
  category_id: string | null;
  question: string;
  question_en: Generated<string>;
  similar_questions: Generated<string[]>;
  answers: Json;
  published_at: Timestamp | null;
  deleted_at: Timestamp | null;
  hits: Generated<number>;
  helpful_count: Generated<number>;
  unhelpful_count: Generated<number>;
  search: Generated<string>;
  created_at: Generated<Timestamp>;
  updated_at: Generated<Timestamp>;
}

export interface Feed {
  is_only: Generated<boolean>;
  epoch: Generated<string>;
  trimmed_to: Generated<string>;
}

export interface Files {
  account_id: string;
  id: string;
  uploaded_by_kind: 'agent' | 'contact' | 'system';
  uploaded_by_id: string | null;
  name: string;
  mime: string;
  bytes: number;
  width: number | null;
  height: number | null;
  sha256: Buffer;
  created_at: Generated<Timestamp>;
}

export interface Imports {
  account_id: string;
  id: string;
  kind: 'faqs' | 'canned_responses' | 'contacts' | 'orders';
  state: 'preview' | 'running' | 'done' | 'failed' | 'cancelled';
  file_id: string | null;
  file_name: string;
  format: 'csv' | 'xlsx' | 'jsonl';
  columns: Json;
  mapping: Json;
  existing: 'skip' | 'replace';
  is_published: boolean;
  skips_bad_rows: Generated<boolean>;
  total_rows: number;
  valid_rows: number;
  bad_rows: number;
  existing_rows: number;
  done_rows: Generated<number>;
  created_rows: Generated<number>;
  replaced_rows: Generated<number>;
  skipped_rows: Generated<number>;
  samples: Json;
  errors: Json;
  error_count: number;
  fault: string | null;
  actor: Json;
  created_at: Timestamp;
  touched_at: Timestamp;
  finished_at: Timestamp | null;
}

export interface InboxSightings {
  account_id: string;
  inbox_id: string;
  origin: string;
  page_url: string | null;
  page_title: string | null;
  first_seen_at: Timestamp;
  last_seen_at: Timestamp;
}

export interface Inboxes {
  account_id: string;
  id: string;
  channel: string;
  name: string;
  public_key: string;
  settings: Json;
  sealed_secret: Buffer;
  created_at: Generated<Timestamp>;
  hours_id: string | null;
  logo_file_id: string | null;
}

export interface MessageKeys {
  account_id: string;
  inbox_id: string;
  key: string;
  message_id: string;
  created_at: Generated<Timestamp>;
}

export interface Messages {
  account_id: string;
  conversation_id: string;
  seq: number;
  id: string;
  kind: 'message' | 'note' | 'event';
  author_kind: 'contact' | 'agent' | 'bot' | 'system';
  author_id: string | null;
  author_name: string | null;
  text: string;
  content: Generated<Json>;
  client_id: string | null;
  search: Generated<string>;
  created_at: Generated<Timestamp>;
}

export interface Migrations {
  name: string;
  at: Generated<Timestamp>;
}

export interface Nodes {
  id: string;
  started_at: Generated<Timestamp>;
  seen_at: Generated<Timestamp>;
}

export interface Onboarding {
  account_id: string;
  confirmed: Generated<string[]>;
  skipped: Generated<string[]>;
  dismissed_at: Timestamp | null;
  finished_at: Timestamp | null;
}

export interface OneTimeLinks {
  account_id: string;
  id: string;
  agent_id: string;
  kind: 'sign_in' | 'invitation' | 'password_reset';
  secret_hash: Buffer;
  created_at: Generated<Timestamp>;
  expires_at: Timestamp;
  used_at: Timestamp | null;
}

export interface Orders {
  account_id: string;
  id: string;
  contact_id: string;
  number: string;
  status: string;
  items: Json;
  total_cents: number;
  currency: string;
  carrier: string | null;
  tracking_number: string | null;
  placed_at: Timestamp;
}

export interface Presence {
  account_id: string;
  kind: 'agent' | 'contact';
  id: string;
  node_id: string;
  expires_at: Timestamp;
}

export interface Reactions {
  account_id: string;
  id: GeneratedAlways<number>;
  listener: string;
  event_id: string;
  event_type: string;
  order_key: string;
  attempts: Generated<number>;
  run_at: Generated<Timestamp>;
  leased_until: Timestamp | null;
  leased_by: string | null;
  last_error: string | null;
  failed_at: Timestamp | null;
  created_at: Generated<Timestamp>;
}

export interface Sessions {
  account_id: string;
  id: string;
  agent_id: string;
  secret_hash: Buffer;
  user_agent: Generated<string>;
  created_at: Generated<Timestamp>;
  expires_at: Timestamp;
  ip: Generated<string>;
  last_used_at: Generated<Timestamp>;
  preview_role: 'admin' | 'lead' | 'agent' | null;
  preview_team_id: string | null;
}

export interface TeamMembers {
  account_id: string;
  team_id: string;
  agent_id: string;
  is_lead: Generated<boolean>;
}

export interface Teams {
  account_id: string;
  id: string;
  name: string;
  created_at: Generated<Timestamp>;
  hours_id: string | null;
}

export interface DB {
  accounts: Accounts;
  agents: Agents;
  api_keys: ApiKeys;
  audit_entries: AuditEntries;
  bot_states: BotStates;
  business_hours: BusinessHours;
  canned_responses: CannedResponses;
  contact_acts: ContactActs;
  contact_events: ContactEvents;
  contact_identities: ContactIdentities;
  contact_merge_items: ContactMergeItems;
  contact_merges: ContactMerges;
  contact_notes: ContactNotes;
  contact_tags: ContactTags;
  contacts: Contacts;
  conversation_facts: ConversationFacts;
  conversation_moves: ConversationMoves;
  conversation_questions: ConversationQuestions;
  conversation_tags: ConversationTags;
  conversations: Conversations;
  demo_traffic: DemoTraffic;
  drafts: Drafts;
  events: Events;
  faq_categories: FaqCategories;
  faq_feedback: FaqFeedback;
  faqs: Faqs;
  feed: Feed;
  files: Files;
  imports: Imports;
  inbox_sightings: InboxSightings;
  inboxes: Inboxes;
  message_keys: MessageKeys;
  messages: Messages;
  migrations: Migrations;
  nodes: Nodes;
  onboarding: Onboarding;
  one_time_links: OneTimeLinks;
  orders: Orders;
  presence: Presence;
  reactions: Reactions;
  sessions: Sessions;
  team_members: TeamMembers;
  teams: Teams;
}
