import * as demo from '../../../src/modules/demo/store.ts';
import { newId } from '../../../src/platform/ids.ts';
import type { StoreCases } from './store-case.ts';

const now = new Date();

export const demoCases: StoreCases = {
  'modules/demo/store.ts#findTraffic': (tx) => demo.findTraffic(tx),
  'modules/demo/store.ts#insertTraffic': async (tx) => {
    await demo.deleteTraffic(tx);
    return demo.insertTraffic(tx, { run_id: newId(), started_at: now, ends_at: now });
  },
  'modules/demo/store.ts#deleteTraffic': (tx) => demo.deleteTraffic(tx),
  'modules/demo/store.ts#saveVisitors': (tx, their) =>
    demo.saveVisitors(tx, their.trafficRunId, { visitors: [], conversations: 9 }),
};
