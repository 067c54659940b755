import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import { accountIds } from '../accounts/index.ts';
import { systemContext } from '../context.ts';
import type { Module } from '../module.ts';
import { listBehind } from './list-behind.ts';
import { overview } from './overview.ts';
import { fillMissing, refreshFacts } from './refresh.ts';

export { fillMissing } from './refresh.ts';

export const reports: Module = {
  routes: [
    route(contract.reports.overview, (ctx, { query }) => overview(ctx, query)),
    route(contract.reports.conversations, (ctx, { query }) => listBehind(ctx, query)),
  ],
  reactions: [
    {
      name: 'reports.refresh-facts',
      on: [
        'conversation.created',
        'conversation.queued',
        'conversation.assigned',
        'conversation.transferred',
        'conversation.handed_back',
        'conversation.resolved',
        'conversation.reopened',
        'conversation.rated',
        'message.updated',
      ],
      isUnordered: true,
      async run({ platform, accountId, event }) {
        if (!('conversation' in event.data)) return undefined;
        await refreshFacts(systemContext(platform, accountId), [event.data.conversation.id]);
        return undefined;
      },
    },
  ],
  jobs: [
    {
      name: 'reports.fill-missing',
      cron: '37 4 * * *',
      async run(platform) {
        for (const id of await accountIds(platform)) await fillMissing(systemContext(platform, id));
      },
    },
  ],
};
