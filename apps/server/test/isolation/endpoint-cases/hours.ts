import { sampleHours } from '../hours.ts';
import { type EndpointCases, renamed } from './endpoint-case.ts';

const { name: _, ...schedule } = sampleHours('');

export const hoursCases: EndpointCases = {
  'hours.list': () => ({ harmless: [{}] }),
  'hours.create': (_my, their) => ({
    harmless: [{ body: sampleHours(their.hoursName) }, { body: sampleHours('new hours') }],
  }),
  'hours.update': (_my, their) => ({
    refused: [
      { params: { id: their.hoursId }, body: renamed },
      { params: { id: their.spareHoursId }, body: { timezone: 'UTC' } },
    ],
  }),
  'hours.delete': (_my, their) => ({ refused: [{ params: { id: their.spareHoursId } }] }),
  'hours.preview': () => ({ harmless: [{ body: { schedule } }], isNameless: true }),
};
