import { contract } from '@lingxi/contract';
import { route } from '../../platform/http/route.ts';
import type { Module } from '../module.ts';
import { getAccount } from './get-account.ts';
import { updateAccount } from './update-account.ts';

export { accountIds } from './account-ids.ts';
export { accountNames } from './account-names.ts';
export { createAccount } from './create-account.ts';
export { readAccount } from './get-account.ts';
export { hasDemoShop } from './has-demo-shop.ts';
export { isTimezone } from './timezone.ts';

export const accounts: Module = {
  routes: [
    route(contract.accounts.get, (ctx) => getAccount(ctx)),
    route(contract.accounts.update, (ctx, { body }) => updateAccount(ctx, body)),
  ],
};
