import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { getOnboarding } from './get-onboarding.ts';
import { updateOnboarding } from './update-onboarding.ts';

/** The first days of an account: what is set up and what is not. */
export const onboarding: Module = {
  routes: [
    route(contract.onboarding.get, (ctx) => getOnboarding(ctx)),
    route(contract.onboarding.update, (ctx, { body }) => updateOnboarding(ctx, body)),
  ],
};
