import type { Contact } from '@lingxi/contract';
import { Link } from '@tanstack/react-router';
import { BadgeCheck, Ban } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../ui/Avatar.tsx';
import { Chip } from '../ui/Chip.tsx';
import { absoluteTime, listTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import s from './ContactTable.module.css';
import type { Column } from './columns.ts';
import { maskEmail, maskPhone } from './mask.ts';

const shownTags = 2;

export function Tags({ tags }: { tags: readonly string[] }) {
  const rest = tags.length - shownTags;
  return (
    <span className={s.tags} title={tags.join(' · ')}>
      {tags.slice(0, shownTags).map((tag) => (
        <Chip key={tag}>{tag}</Chip>
      ))}
      {rest > 0 && <span className={s.rest}>+{rest}</span>}
    </span>
  );
}

function Moment({ at }: { at: string }) {
  const now = useNow();
  return (
    <time className={s.soft} dateTime={at} title={absoluteTime(at)}>
      {listTime(at, now)}
    </time>
  );
}

export function TierChip({ tier }: { tier: Contact['tier'] }) {
  const { t } = useTranslation('frame');
  if (tier === 'standard') return <span className={s.soft}>{t('tier.standard')}</span>;
  return <Chip tone={tier === 'vip' ? 'vip' : 'plain'}>{t(`tier.${tier}`)}</Chip>;
}

export function ContactRow(props: {
  contact: Contact;
  columns: readonly Column[];
  isPhone: boolean;
  /** Undefined where nothing can be selected. */
  isSelected: boolean | undefined;
  onToggle: () => void;
}) {
  const { t } = useTranslation(['contact-pages', 'frame']);
  const { contact: c, columns, isPhone, isSelected, onToggle } = props;
  const attribute = (key: string) => {
    const value = c.attributes[key];
    return value === undefined || value === null ? null : (
      <span className={s.cut}>{String(value)}</span>
    );
  };
  const cells: Record<Column, () => ReactNode> = {
    tier: () => <TierChip tier={c.tier} />,
    phone: () => c.phone && <span className={s.soft}>{maskPhone(c.phone)}</span>,
    email: () => c.email && <span className={`${s.soft} ${s.cut}`}>{maskEmail(c.email)}</span>,
    tags: () => <Tags tags={c.tags} />,
    city: () => attribute('city'),
    company: () => attribute('company'),
    language: () => c.locale && <span className={s.soft}>{t(`frame:language.${c.locale}`)}</span>,
    seen: () => c.lastSeenAt && <Moment at={c.lastSeenAt} />,
    created: () => <Moment at={c.createdAt} />,
  };
  return (
    <tr className={s.row} data-selected={isSelected || undefined}>
      {isSelected !== undefined && (
        <td className={s.tick}>
          <label>
            <input
              type="checkbox"
              aria-label={t('select.one', { name: c.name })}
              checked={isSelected}
              onChange={onToggle}
            />
          </label>
        </td>
      )}
      <td className={s.name}>
        <span className={s.who}>
          <Avatar name={c.name} seed={c.id} size={32} imageUrl={c.avatarUrl} />
          <span className={s.lines}>
            <span className={s.line}>
              <Link
                className={s.link}
                to="/contacts/$contactId"
                params={{ contactId: c.id }}
                search={{}}
              >
                {c.name}
              </Link>
              {c.isIdentified && (
                <BadgeCheck
                  size={14}
                  className={s.verified}
                  role="img"
                  aria-label={t('identified')}
                />
              )}
              {isPhone && c.tier !== 'standard' && <TierChip tier={c.tier} />}
              {c.blockedAt !== null && (
                <Chip tone="danger" icon={<Ban />}>
                  {t('blocked')}
                </Chip>
              )}
            </span>
            {isPhone && (
              <span className={s.sub}>
                <Moment at={c.lastSeenAt ?? c.createdAt} />
                {c.tags.length > 0 && ` · ${c.tags.slice(0, shownTags).join(' · ')}`}
              </span>
            )}
          </span>
        </span>
      </td>
      {columns.map((column) => (
        <td key={column} data-column={column}>
          {cells[column]()}
        </td>
      ))}
    </tr>
  );
}
