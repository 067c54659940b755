import type { Me } from '@lingxi/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { client } from '../client.ts';
import { openPage } from '../frame/open-page.ts';
import { currentLocale } from '../locales/index.ts';
import { forgetDrafts } from '../messages/drafts.ts';
import { keys } from '../queries.ts';
import { readStored, writeStored } from '../ui/storage.ts';
import { lastAccountKey, lastAgentKey } from './last-account.ts';
import { localeChosen } from './locale-chosen.ts';
import { adoptChoices } from './me.ts';

/** Steps through the door: the session exists, the console opens where the person wanted to go. */
export function useEnter(): (me: Me, next: string) => Promise<void> {
  const cache = useQueryClient();
  const router = useRouter();
  return async (me, next) => {
    if (readStored(lastAgentKey, '') !== me.agent.id) forgetDrafts();
    writeStored(lastAgentKey, me.agent.id);
    writeStored(lastAccountKey, { id: me.account.id, name: me.account.name });
    const locale = currentLocale();
    // A language picked at the door a moment ago is a wish, not a leftover of this browser; and who
    // comes in for the first time goes on in the language they have just read.
    const isWish = (localeChosen.get() || me.isProvisional) && locale !== me.agent.locale;
    if (isWish) void client.call('agents.updateMe', { body: { locale } }).catch(() => undefined);
    const mine = isWish ? { ...me, agent: { ...me.agent, locale } } : me;
    await cache.cancelQueries();
    cache.clear();
    cache.setQueryData(keys.me, mine);
    await adoptChoices(mine);
    await openPage(router, next);
  };
}
