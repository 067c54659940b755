import type {
  Message,
  QueuePlace,
  SurveySubject,
  SystemEvent,
  VisitorConversation,
} from '@lingxi/contract';
import type { Context } from '../../platform/context/index.ts';
import { agentsByIds } from '../agents/index.ts';
import { placesInQueue } from './queue-place.ts';
import type { ConversationRow } from './rows.ts';
import { changeableUntil } from './survey.ts';

const shownEvents: readonly SystemEvent['type'][] = [
  'handed_off',
  'assigned',
  'transferred',
  'handed_back',
  'left_queue',
  'resolved',
  'reopened',
  'rated',
];

/** A message as the contact may see it; undefined for what is between agents. */
export function toVisitorMessage(m: Message): Message | undefined {
  if (m.kind === 'note') return undefined;
  if (m.kind === 'event' && !(m.content.event && shownEvents.includes(m.content.event.type))) {
    return undefined;
  }
  return m;
}

export async function toVisitorConversations(
  ctx: Context,
  rows: readonly ConversationRow[],
): Promise<VisitorConversation[]> {
  const agents = await agentsByIds(
    ctx,
    rows.flatMap((r) => r.assignee_id ?? []),
  );
  const places = new Map<string, QueuePlace | null>();
  for (const r of rows.filter((x) => x.handler === 'queue' && x.status === 'open')) {
    for (const w of await placesInQueue(ctx, r.team_id)) places.set(w.conversationId, w.place);
  }
  return rows.map((r) => {
    const agent = r.assignee_id ? agents.get(r.assignee_id) : undefined;
    return {
      id: r.id,
      status: r.status,
      handler: r.handler,
      agent: agent ? { id: agent.id, name: agent.name, avatarUrl: agent.avatarUrl } : null,
      queue: places.get(r.id) ?? null,
      hasLeftMessage: r.status === 'open' && r.handoff?.reason === 'left_message',
      lastSeq: r.last_seq,
      agentReadSeq: r.agent_read_seq,
      contactReadSeq: r.contact_read_seq,
      rating: r.rating,
      survey: r.survey_asked_at && r.survey_of && surveyOfRow(r, r.survey_of),
      createdAt: r.created_at.toISOString(),
    };
  });
}

const surveyOfRow = (r: ConversationRow, of: SurveySubject) => ({
  of,
  comment: r.rating_comment ?? '',
  changeableUntil: changeableUntil(r)?.toISOString() ?? null,
});

export const toVisitorConversation = async (
  ctx: Context,
  row: ConversationRow,
): Promise<VisitorConversation> => (await toVisitorConversations(ctx, [row]))[0]!;
