import type { LingxiEvent } from '@lingxi/contract';
import { isConnectionError } from '../../platform/db/index.ts';
import type { ReactionRun } from '../../platform/outbox/index.ts';
import { accountIds } from '../accounts/index.ts';
import { systemContext } from '../context.ts';
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
      ],
      when: matters,
      isUnordered: true,
      run,
    },
  ],
  jobs: [
    {
      // What an event missed, such as an agent whose connection came back.
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
