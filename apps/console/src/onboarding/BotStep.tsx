import type { Faq } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { client } from '../client.ts';
import { CopyButton } from '../settings/CopyButton.tsx';
import s from './BotStep.module.css';
import type { StepProps } from './OpenStep.tsx';
import { StepFrame } from './StepFrame.tsx';
import { useFirstInbox } from './use-first-inbox.ts';

const shown = 4;

/** The page visitors see, with the bot that answers them: nothing here is a rehearsal. */
export function BotStep(step: StepProps) {
  const { t } = useTranslation('onboarding');
  const { account } = useMe();
  const inbox = useFirstInbox();
  const { answeredWith } = step.state.facts;
  const { data: faqs = [] } = useQuery({
    queryKey: ['onboarding', 'faqs'],
    queryFn: async ({ signal }): Promise<Faq[]> =>
      (await client.call('faqs.list', { query: { status: 'published', limit: shown }, signal }))
        .items,
  });
  const titleOf = (faq: Faq) => (account.locale === 'en' && faq.questionEn) || faq.question;
  return (
    <StepFrame name="bot" step={step}>
      <div className={s.columns}>
        {inbox && (
          <iframe
            className={s.chat}
            title={t('bot.chat')}
            src={`/h5/${inbox.publicKey}?locale=${account.locale}`}
          />
        )}
        <div className={s.side}>
          <div className={s.light} data-on={answeredWith !== null || undefined} role="status">
            <span className={s.dot} aria-hidden="true" />
            <p>
              {answeredWith === null
                ? t('bot.waiting')
                : t('bot.answered', { question: answeredWith })}
            </p>
          </div>
          {faqs.length > 0 ? (
            <>
              <h4 className={s.heading}>{t('bot.ask')}</h4>
              <ul className={s.questions}>
                {faqs.map((faq) => (
                  <li key={faq.id}>
                    <span>{titleOf(faq)}</span>
                    <CopyButton text={titleOf(faq)} what={titleOf(faq)} />
                  </li>
                ))}
              </ul>
              <p className={s.hint}>{t('bot.hint')}</p>
            </>
          ) : (
            <p className={s.hint}>{t('bot.nothing')}</p>
          )}
          <p className={s.hint}>{t('bot.person')}</p>
        </div>
      </div>
    </StepFrame>
  );
}
