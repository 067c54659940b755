import type { Onboarding, OnboardingStep } from '@lingxi/contract';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';

/** What came of a step that is done, in half a line. */
export function useOutcome(state: Onboarding): (step: OnboardingStep) => string {
  const { t } = useTranslation(['onboarding', 'frame']);
  const { account, agent } = useMe();
  const { sightings, publishedFaqs, members, joined, answeredWith } = state.facts;
  return (step) => {
    switch (step) {
      case 'account':
        return `${account.name} · ${t(`frame:language.${account.locale}`)}`;
      case 'look':
        return t('outcome.look');
      case 'administrator':
        return agent.role === 'owner' ? `${agent.name} · ${agent.email}` : t('outcome.admin');
      case 'inbox': {
        const host = sightings.find((one) => one.isAllowed)?.origin.replace(/^https?:\/\//, '');
        return t('outcome.inbox', { host: host ?? '' });
      }
      case 'knowledge':
        return t('outcome.knowledge', { count: publishedFaqs });
      case 'invite':
        return t('outcome.invite', { count: members, joined });
      case 'bot':
        return t('outcome.bot', { question: answeredWith ?? '' });
    }
  };
}
