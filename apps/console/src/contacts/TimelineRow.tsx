import type { TimelineItem } from '@lingxi/contract';
import { Link } from '@tanstack/react-router';
import {
  Activity,
  Ban,
  CircleCheck,
  Lock,
  type LucideIcon,
  Merge,
  MessageCircle,
  Package,
  Split,
  Star,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { wordPreview } from '../messages/preview.ts';
import { Chip } from '../ui/Chip.tsx';
import { money } from '../ui/money.ts';
import { absoluteTime, clockTime, momentTime } from '../ui/time.ts';
import { useNow } from '../ui/use-now.ts';
import { orderTones } from './OrderList.tsx';
import s from './Timeline.module.css';
import { useContactVerbs } from './use-contact-verbs.ts';

type Of<K extends TimelineItem['kind']> = Extract<TimelineItem, { kind: K }>;

function Row(props: {
  at: string;
  icon: LucideIcon;
  title: ReactNode;
  about?: ReactNode;
  aside?: ReactNode;
  isNote?: boolean;
}) {
  return (
    <li className={s.row}>
      <time dateTime={props.at} title={absoluteTime(props.at)}>
        {clockTime(props.at)}
      </time>
      <span className={s.icon} data-note={props.isNote || undefined}>
        <props.icon size={15} aria-hidden="true" />
      </span>
      <div className={s.what}>
        <p className={s.title}>{props.title}</p>
        {props.about && <p className={s.about}>{props.about}</p>}
      </div>
      {props.aside && <div className={s.aside}>{props.aside}</div>}
    </li>
  );
}

function Talk({ item }: { item: Of<'conversation'> }) {
  const { t } = useTranslation(['contact-pages', 'conversations', 'messages']);
  const c = item.conversation;
  const who =
    c.assigneeName !== null
      ? t('timeline.with', { name: c.assigneeName })
      : t(c.handler === 'queue' ? 'timeline.queue' : 'timeline.bot');
  return (
    <Row
      at={item.at}
      icon={MessageCircle}
      title={
        <Link
          to="/inbox/$folder/$conversationId"
          params={{
            folder: c.status === 'open' ? 'all' : c.status,
            conversationId: c.id,
          }}
        >
          {t('timeline.talk', { number: c.number })}
        </Link>
      }
      about={`${who} · ${wordPreview(c.preview)}`}
      aside={
        <>
          {c.rating !== null && (
            <Chip icon={<Star />} title={t('conversations:rating')}>
              {c.rating}
            </Chip>
          )}
          <Chip tone={c.status === 'resolved' ? 'plain' : 'brand'}>
            {t(`conversations:status.${c.status}`)}
          </Chip>
        </>
      }
    />
  );
}

function Ordered({ item: { at, order } }: { item: Of<'order'> }) {
  const { t } = useTranslation(['contact-pages', 'contacts']);
  const count = order.items.reduce((sum, i) => sum + i.quantity, 0);
  return (
    <Row
      at={at}
      icon={Package}
      title={order.items[0]?.name ?? order.number}
      about={`${t('timeline.order_line', { number: order.number })} · ${t('contacts:order.items', { count })}`}
      aside={
        <>
          <span className={s.money}>{money(order.totalCents, order.currency)}</span>
          <Chip tone={orderTones[order.status]}>{t(`contacts:order.status.${order.status}`)}</Chip>
        </>
      }
    />
  );
}

function Act({ item }: { item: Of<'act'> }) {
  const { t } = useTranslation('contact-pages');
  const now = useNow();
  const mayMerge = useMay('contact:merge');
  const { undoMerge } = useContactVerbs();
  const icons = { merged: Merge, merge_undone: Split, blocked: Ban, unblocked: CircleCheck };
  const by = item.by.name ?? t('timeline.somebody');
  const { mergeId } = item;
  const about = [
    item.reason && t(`block.${item.reason}`),
    item.note,
    item.until && t('timeline.until', { time: momentTime(item.until, now) }),
  ].filter(Boolean);
  return (
    <Row
      at={item.at}
      icon={icons[item.type]}
      title={t(`timeline.${item.type}`, { by, other: item.otherName ?? '' })}
      about={about.length > 0 ? about.join(' · ') : undefined}
      aside={
        item.type === 'merged' &&
        mergeId !== null &&
        (item.isUndone ? (
          <Chip>{t('timeline.undone')}</Chip>
        ) : (
          mayMerge && (
            <button type="button" className={s.undo} onClick={() => void undoMerge(mergeId)}>
              {t('timeline.undo')}
            </button>
          )
        ))
      }
    />
  );
}

/** Properties whose value says by itself what it is. */
const selfTold = new Set(['title', 'name', 'words', 'coupon', 'sku']);

export function TimelineRow({ item }: { item: TimelineItem }) {
  const { t } = useTranslation('contact-pages');
  switch (item.kind) {
    case 'conversation':
      return <Talk item={item} />;
    case 'order':
      return <Ordered item={item} />;
    case 'act':
      return <Act item={item} />;
    case 'note':
      return (
        <Row
          at={item.at}
          icon={Lock}
          isNote
          title={item.note.text}
          about={item.note.author.name ?? undefined}
        />
      );
    case 'event':
      return (
        <Row
          at={item.at}
          icon={Activity}
          title={t(`event.${item.name}` as 'event.page_viewed', { defaultValue: item.name })}
          about={Object.entries(item.properties)
            .map(([key, value]) => (selfTold.has(key) ? String(value) : `${key} ${String(value)}`))
            .join(' · ')}
        />
      );
  }
}
