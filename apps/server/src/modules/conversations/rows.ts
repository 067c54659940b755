import type { Actor, HandoffReason, Summary, SurveySubject } from '@lingxi/contract';

/** Columns of `conversations` as verbs use them; jsonb columns with their shapes. */
export interface ConversationRow {
  id: string;
  number: number;
  inbox_id: string;
  channel: 'web';
  contact_id: string;
  status: 'open' | 'snoozed' | 'resolved';
  handler: 'bot' | 'queue' | 'agent';
  assignee_id: string | null;
  team_id: string | null;
  tags: string[];
  handoff: { reason: HandoffReason; summary: Summary | null; at: string } | null;
  queued_at: Date | null;
  assigned_at: Date | null;
  snoozed_until: Date | null;
  waiting_since: Date | null;
  last_seq: number;
  last_message: {
    author: Actor;
    kind: 'message' | 'note' | 'event';
    preview: string;
    at: string;
  } | null;
  last_message_at: Date;
  unread_count: number;
  agent_read_seq: number;
  contact_read_seq: number;
  rating: number | null;
  rating_comment: string | null;
  rated_at: Date | null;
  survey_of: SurveySubject | null;
  survey_asked_at: Date | null;
  resolved_at: Date | null;
  created_at: Date;
  updated_at: Date;
}

export interface MessageRow {
  id: string;
  conversation_id: string;
  seq: number;
  kind: 'message' | 'note' | 'event';
  author_kind: Actor['kind'];
  author_id: string | null;
  author_name: string | null;
  text: string;
  content: unknown;
  client_id: string | null;
  created_at: Date;
}
