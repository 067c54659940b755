import type { Inbox, Sighting } from '@lingxi/contract';
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { ExternalLink } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { busy } from '../settings/busy.ts';
import { errorText } from '../ui/error-text.ts';
import { absoluteTime, momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import s from './SeenLight.module.css';
import { useSaveInbox } from './use-first-inbox.ts';

const hostOf = (origin: string) => origin.replace(/^https?:\/\//, '');
const isHere = /^(localhost|127\.|0\.0\.0\.0|\[::1\])/;

/** Says at once when the server has seen the widget on a page of the company's own. */
export function SeenLight({ inbox, sightings }: { inbox: Inbox; sightings: Sighting[] }) {
  const { t } = useTranslation('onboarding');
  const seen = sightings.filter((one) => one.isAllowed);
  const [refused] = sightings.filter((one) => !one.isAllowed);
  return (
    <div role="status" aria-label={t('light.label')}>
      {seen[0] ? (
        <Seen seen={seen[0]} others={seen.slice(1)} />
      ) : refused ? (
        <Refused inbox={inbox} refused={refused} />
      ) : (
        <Waiting />
      )}
    </div>
  );
}

function Seen({ seen, others }: { seen: Sighting; others: Sighting[] }) {
  const { t } = useTranslation('onboarding');
  const now = useNow();
  return (
    <div className={s.light} data-on>
      <div className={s.head}>
        <span className={s.dot} aria-hidden="true" />
        <div className={s.words}>
          <p className={s.title}>{t('light.seen')}</p>
          <p className={s.text}>
            {t('light.from', { time: momentTime(seen.lastSeenAt, now), host: hostOf(seen.origin) })}
          </p>
        </div>
        <Button
          size="small"
          icon={<ExternalLink size={14} />}
          href={seen.page?.url ?? seen.origin}
          target="_blank"
          rel="noreferrer"
        >
          {t('light.open')}
        </Button>
      </div>
      <dl className={s.facts}>
        <div>
          <dt>{t('light.first')}</dt>
          <dd>{absoluteTime(seen.firstSeenAt)}</dd>
        </div>
        <div>
          <dt>{t('light.page')}</dt>
          <dd>{seen.page ? seen.page.title || seen.page.url : t('light.noPage')}</dd>
        </div>
        <div>
          <dt>{t('light.others')}</dt>
          <dd>
            {others.map((one) => hostOf(one.origin)).join(t('light.comma')) || t('light.none')}
          </dd>
        </div>
      </dl>
    </div>
  );
}

/** It is there, and visitors get no chat: the inbox allows other addresses only. */
function Refused({ inbox, refused }: { inbox: Inbox; refused: Sighting }) {
  const { t } = useTranslation('onboarding');
  const saveInbox = useSaveInbox();
  const allow = useMutation({
    mutationFn: () =>
      saveInbox(inbox.id, {
        allowedOrigins: [...inbox.settings.allowedOrigins, refused.origin],
      }),
  });
  return (
    <div className={s.light} data-refused>
      <div className={s.head}>
        <span className={s.dot} aria-hidden="true" />
        <div className={s.words}>
          <p className={s.title}>{t('light.refused', { host: hostOf(refused.origin) })}</p>
          <p className={s.text}>{t('light.refusedWhy')}</p>
        </div>
        <Button size="small" loading={busy(allow.isPending)} onClick={() => allow.mutate()}>
          {t('light.allow')}
        </Button>
      </div>
      {allow.error !== null && (
        <p className={s.error} role="alert">
          {errorText(allow.error)}
        </p>
      )}
    </div>
  );
}

function Waiting() {
  const { t } = useTranslation('onboarding');
  const hints = [
    t('light.hint.open'),
    t('light.hint.place'),
    t('light.hint.policy'),
    ...(isHere.test(window.location.hostname) ? [t('light.hint.local')] : []),
  ];
  return (
    <div className={s.light}>
      <div className={s.head}>
        <span className={s.dot} aria-hidden="true" />
        <div className={s.words}>
          <p className={s.title}>{t('light.waiting')}</p>
          <p className={s.text}>{t('light.waitingWhy')}</p>
        </div>
      </div>
      <details className={s.hints}>
        <summary>{t('light.trouble')}</summary>
        <ul>
          {hints.map((hint) => (
            <li key={hint}>{hint}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
