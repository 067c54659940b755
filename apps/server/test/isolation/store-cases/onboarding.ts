import * as sightings from '../../../src/modules/inboxes/sighting-store.ts';
import * as onboarding from '../../../src/modules/onboarding/store.ts';
import type { StoreCases } from './store-case.ts';

const row = { confirmed: [], skipped: [], dismissed_at: null, finished_at: null };

export const onboardingCases: StoreCases = {
  'modules/inboxes/sighting-store.ts#saveSighting': (tx, their) =>
    sightings.saveSighting(tx, {
      inboxId: their.inboxId,
      origin: `https://${their.mark}.example`,
      page: null,
    }),
  'modules/inboxes/sighting-store.ts#selectSightings': (tx) => sightings.selectSightings(tx, 10),
  'modules/onboarding/store.ts#findOnboarding': (tx) => onboarding.findOnboarding(tx),
  'modules/onboarding/store.ts#lockOnboarding': (tx) => onboarding.lockOnboarding(tx),
  'modules/onboarding/store.ts#saveOnboarding': (tx) => onboarding.saveOnboarding(tx, row),
  'modules/onboarding/store.ts#markFinished': (tx) => onboarding.markFinished(tx),
};
