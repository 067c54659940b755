import type { LingxiEvent } from '@lingxi/contract';
import { isConnectionError } from '../../platform/db/index.ts';
import type { ReactionRun } from '../../platform/outbox/index.ts';
import { accountIds } from '../accounts/index.ts';
import { systemContext } from '../context.ts';
import { returnHeld } from '../conversations/index.ts';
import type { Module } from '../module.ts';
import { assignWaiting } from './assign-waiting.ts';

const run = async ({ platform, accountId }: ReactionRun) => {
  await assignWaiting(systemContext(platform, accountId));
  return undefined;
};

/** Somebody waits, or an agent may have room again. */
const matters = (event: LingxiEvent): boolean =>
  !('conversation' in event.data) ||
  event.data.conversation.handler === 'queue' ||
  event.data.conversation.assigneeId !== null ||
  'previousAssigneeId' in event.data;

export const routing: Module = {
  reactions: [
    {
      // A disabled agent holds nothing that somebody waits for.
      name: 'routing.return-held',
      on: ['agent.updated'],
      isUnordered: true,
      async run({ platform, accountId, event }) {
        if (event.type !== 'agent.updated') return undefined;
        await returnHeld(systemContext(platform, accountId), event.data.agentId);
        return undefined;
      },
    },
    {
      name: 'routing.assign-waiting',
      on: [
        'conversation.queued',
        'conversation.transferred',
        'conversation.handed_back',
        'conversation.resolved',
        'conversation.snoozed',
        'conversation.reopened',
        'agent.updated',
        'team.updated',
        'inbox.updated',
        'hours.updated',
      ],
      when: matters,
      isUnordered: true,
      run,
    },
  ],
  jobs: [
    {
      // What no event tells: a team's day has begun, or an agent's connection came back.
      name: 'routing.assign-waiting',
      cron: '* * * * *',
      async run(platform) {
        for (const id of await accountIds(platform))
          await assignWaiting(systemContext(platform, id));
      },
    },
  ],
  async start(platform) {
    platform.sockets.onPresence(({ accountId, kind, isOnline }) => {
      if (kind !== 'agent' || !isOnline) return;
      assignWaiting(systemContext(platform, accountId)).catch((error) => {
        if (!isConnectionError(error)) platform.log.error({ error }, 'routing failed');
      });
    });
  },
};
