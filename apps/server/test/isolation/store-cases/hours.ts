import * as hours from '../../../src/modules/hours/store.ts';
import { sampleHours } from '../hours.ts';
import { farFuture, page, type StoreCases } from './store-case.ts';

const row = (id: string) => ({ ...sampleHours('x'), id, updated_at: farFuture });

export const hoursCases: StoreCases = {
  'modules/hours/store.ts#selectHours': (tx) => hours.selectHours(tx, page),
  'modules/hours/store.ts#findHours': (tx, their) => hours.findHours(tx, their.hoursId),
  'modules/hours/store.ts#lockHours': (tx, their) => hours.lockHours(tx, their.hoursId),
  'modules/hours/store.ts#insertHours': (tx, their) => hours.insertHours(tx, row(their.hoursId)),
  'modules/hours/store.ts#saveHours': (tx, their) => hours.saveHours(tx, row(their.hoursId)),
  'modules/hours/store.ts#deleteHoursRow': (tx, their) =>
    hours.deleteHoursRow(tx, their.spareHoursId),
};
