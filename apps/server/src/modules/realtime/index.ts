import type { Module } from '../module.ts';
import {
  checkSessions,
  muteBlocked,
  reconnectMerged,
  refreshRights,
  tellConnections,
  tellCursors,
} from './broadcast.ts';
import { serveLive } from './serve.ts';
import { tellPresence } from './signals.ts';
import {
  tellOpenings,
  tellQueue,
  tellQueuesOfAccount,
  tellQueuesOnPresence,
} from './tell-queue.ts';
import { trimFeed } from './trim-feed.ts';

export const realtime: Module = {
  broadcasts: [
    { name: 'realtime.connections', on: 'all', run: tellConnections },
    { name: 'realtime.rights', on: ['agent.updated', 'team.updated'], run: refreshRights },
    {
      name: 'realtime.queue',
      on: [
        'conversation.queued',
        'conversation.assigned',
        'conversation.transferred',
        'conversation.handed_back',
        'conversation.resolved',
        'conversation.reopened',
      ],
      run: tellQueue,
    },
    {
      name: 'realtime.merged',
      on: ['contact.merged', 'contact.separated'],
      run: reconnectMerged,
    },
    { name: 'realtime.blocked', on: ['contact.blocked', 'contact.unblocked'], run: muteBlocked },
    {
      name: 'realtime.queues',
      on: ['agent.updated', 'team.updated', 'inbox.updated', 'hours.updated'],
      run: tellQueuesOfAccount,
    },
  ],
  jobs: [
    { name: 'realtime.trim-feed', cron: '41 * * * *', run: trimFeed },
    { name: 'realtime.tell-openings', cron: '* * * * *', run: tellOpenings },
  ],
  serve: serveLive,
  async start(platform) {
    tellCursors(platform);
    tellPresence(platform);
    tellQueuesOnPresence(platform);
    checkSessions(platform);
  },
};
