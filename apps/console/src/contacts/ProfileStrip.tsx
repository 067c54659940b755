import type { Contract, ResponseOf } from '@lingxi/contract';
import { BadgeCheck, Ban } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../ui/Avatar.tsx';
import { Chip } from '../ui/Chip.tsx';
import { money } from '../ui/money.ts';
import { absoluteTime, momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import s from './ProfileStrip.module.css';

export type ContactScreen = ResponseOf<Contract['screens']['contact']>;

function Cell({ label, value, about }: { label: string; value: string; about: string }) {
  return (
    <div className={s.cell}>
      <dt>{label}</dt>
      <dd>
        <b>{value}</b>
        <span>{about}</span>
      </dd>
    </div>
  );
}

/** Who it is, and what there is to count; a number never stands without what it is made of. */
export function ProfileStrip({ screen }: { screen: ContactScreen }) {
  const { t } = useTranslation(['contact-pages', 'frame']);
  const now = useNow();
  const { contact, totals, isOnline, page } = screen;
  // Sums of two currencies have no sum: the one with the most orders is shown.
  const [spent] = totals.spent;
  const { count, average } = totals.ratings;
  return (
    <div className={s.strip}>
      <div className={s.who}>
        <Avatar name={contact.name} seed={contact.id} size={56} imageUrl={contact.avatarUrl} />
        <div className={s.about}>
          <p className={s.line}>
            <strong>{contact.name}</strong>
            {contact.isIdentified ? (
              <BadgeCheck
                size={16}
                className={s.verified}
                role="img"
                aria-label={t('identified')}
              />
            ) : (
              <Chip>{t('visitor')}</Chip>
            )}
            {contact.tier !== 'standard' && (
              <Chip tone={contact.tier === 'vip' ? 'vip' : 'plain'}>
                {t(`frame:tier.${contact.tier}`)}
              </Chip>
            )}
          </p>
          <p className={s.soft}>
            {isOnline ? (
              <span className={s.online}>{t('online')}</span>
            ) : (
              contact.lastSeenAt !== null && (
                <time dateTime={contact.lastSeenAt} title={absoluteTime(contact.lastSeenAt)}>
                  {t('seen', { time: momentTime(contact.lastSeenAt, now) })}
                </time>
              )
            )}
            <time dateTime={contact.createdAt} title={absoluteTime(contact.createdAt)}>
              {t('since', { time: momentTime(contact.createdAt, now) })}
            </time>
          </p>
          {isOnline && page && <p className={s.soft}>{page.title || page.url}</p>}
          {contact.block && (
            <p className={s.blocked}>
              <Ban size={14} aria-hidden="true" />
              {t('block.banner', { reason: t(`block.${contact.block.reason}`) })}
              {contact.block.note !== '' && <span>「{contact.block.note}」</span>}
              <span>
                {contact.block.byName === null
                  ? t('block.system')
                  : t('block.bannerBy', {
                      name: contact.block.byName,
                      time: momentTime(contact.blockedAt!, now),
                    })}
              </span>
              {contact.block.until !== null && (
                <span>
                  {t('block.bannerUntil', { time: momentTime(contact.block.until, now) })}
                </span>
              )}
            </p>
          )}
        </div>
      </div>
      <dl className={s.cells} aria-label={t('number.label')}>
        <Cell
          label={t('number.spent')}
          value={spent ? money(spent.cents, spent.currency) : '–'}
          about={spent ? t('number.spentOf', { count: spent.orders }) : t('number.noSpent')}
        />
        <Cell
          label={t('number.orders')}
          value={totals.orders.toLocaleString()}
          about={
            totals.refunds > 0
              ? t('number.refunds', { count: totals.refunds })
              : t('number.noRefunds')
          }
        />
        {spent && (
          <Cell
            label={t('number.average')}
            value={money(Math.round(spent.cents / spent.orders), spent.currency)}
            about={t('number.averageOf')}
          />
        )}
        <Cell
          label={t('number.rating')}
          value={average === null ? '–' : average.toFixed(1)}
          about={count > 0 ? t('number.ratings', { count }) : t('number.noRatings')}
        />
        <Cell
          label={t('number.open')}
          value={totals.openConversations.toLocaleString()}
          about={t('number.openOf', { count: totals.conversations })}
        />
      </dl>
    </div>
  );
}
