import { selectByIds } from '../../../src/modules/conversations/store.ts';
import { selectTitles } from '../../../src/modules/knowledge/store.ts';
import { countNumbers } from '../../../src/modules/reports/count.ts';
import { listBehind } from '../../../src/modules/reports/list-behind.ts';
import { overview } from '../../../src/modules/reports/overview.ts';
import { countQuestions, questionsIn } from '../../../src/modules/reports/questions.ts';
import {
  readIdsAfter,
  readRunning,
  readThreads,
} from '../../../src/modules/reports/read-threads.ts';
import { factsIn } from '../../../src/modules/reports/slice.ts';
import { replaceFacts, workedOutAt } from '../../../src/modules/reports/store.ts';
import { workOut } from '../../../src/modules/reports/work-out.ts';
import { period } from '../endpoint-cases/reports.ts';
import type { World } from '../world.ts';
import { farFuture, page, type StoreCase, type StoreCases, seen } from './store-case.ts';

const slice = { from: new Date(period.from), to: new Date(period.to) };
const volume =
  (part: (their: World) => object): StoreCase =>
  async (tx, their) =>
    seen(their, (await countNumbers(tx, { ...slice, ...part(their) })).volume > 0);
const behind =
  (part: (their: World) => object): StoreCase =>
  async (tx, their) => {
    const asked = { ...period, ...page, metric: 'volume' as const, ...part(their) };
    return seen(their, (await listBehind(tx, asked)).total > 0);
  };

export const reportCases: StoreCases = {
  'modules/conversations/store.ts#selectByIds': (tx, their) => selectByIds(tx, [their.heldId]),
  'modules/knowledge/store.ts#selectTitles': (tx, their) => selectTitles(tx, [their.faqId]),

  'modules/reports/count.ts#countNumbers': [
    volume((their) => ({ inboxId: their.inboxId })),
    volume((their) => ({ teamId: their.teamId })),
  ],
  'modules/reports/list-behind.ts#listBehind': [
    (tx) => listBehind(tx, { ...period, ...page, metric: 'volume' }),
    behind((their) => ({ inboxId: their.inboxId })),
    behind((their) => ({ faqId: their.faqId })),
    behind((their) => ({ question: their.unanswered })),
  ],
  'modules/reports/overview.ts#overview': [
    (tx) => overview(tx, period),
    async (tx, their) => {
      const { current, hours, week, channels, unansweredTotal } = await overview(tx, {
        ...period,
        inboxId: their.inboxId,
      });
      const counts = [
        current.volume,
        ...hours.map((h) => h.left + h.running + h.handedOff),
        ...week.flat().map((c) => c.count),
        channels.length,
        unansweredTotal.count,
      ];
      return seen(
        their,
        counts.some((n) => n > 0),
      );
    },
  ],
  'modules/reports/questions.ts#questionsIn': (tx) =>
    questionsIn(tx, slice).select('q.text').execute(),
  'modules/reports/questions.ts#countQuestions': [true, false].map(
    (isAnswered): StoreCase =>
      (tx) =>
        countQuestions(tx, { slice, earlier: slice, isAnswered }),
  ),

  'modules/reports/read-threads.ts#readThreads': (tx, their) => readThreads(tx, [their.heldId]),
  'modules/reports/read-threads.ts#readRunning': (tx) => readRunning(tx, 200),
  'modules/reports/read-threads.ts#readIdsAfter': (tx) => readIdsAfter(tx, undefined, 200),

  'modules/reports/slice.ts#factsIn': [
    (tx) => factsIn(tx, slice).select('conversation_id').execute(),
    (tx, their) => {
      // Somebody who sees only what a foreign agent holds.
      const actor = { kind: 'agent' as const, id: their.ownerId, name: null };
      const seeing = { ...tx, actor, scope: 'own' as const, teamIds: [] };
      return factsIn(seeing, slice).select('conversation_id').execute();
    },
  ],
  'modules/reports/store.ts#replaceFacts': async (tx, their) => {
    const threads = await readThreads(their.system, [their.botConversationId]);
    const worked = threads.map((thread) => ({ thread, facts: workOut(thread) }));
    await replaceFacts(tx, worked, farFuture);
  },
  'modules/reports/store.ts#workedOutAt': (tx, their) => workedOutAt(tx, [their.heldId]),
};
