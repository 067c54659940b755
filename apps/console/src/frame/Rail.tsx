import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayPrepare, useMe } from '../agents/me.ts';
import { BrandMark } from '../ui/Brand.tsx';
import { useIsPhone } from '../ui/use-media.ts';
import { HelpMenu } from './HelpMenu.tsx';
import { ProfileMenu } from './ProfileMenu.tsx';
import s from './Rail.module.css';
import { type RailItem, railItems } from './rail-items.ts';
import { useWaitingCount } from './use-waiting-count.ts';

const SetupItem = lazy(() => import('../onboarding/SetupItem.tsx'));

function Item({ item, badge }: { item: RailItem; badge: number }) {
  const { t } = useTranslation('frame');
  const label = t(item.label);
  return (
    <li>
      <Link
        to={item.to}
        className={s.item}
        activeProps={{ 'data-active': true }}
        title={label}
        aria-label={badge > 0 ? t('nav.withCount', { label, count: badge }) : label}
      >
        <item.icon size={20} strokeWidth={1.75} aria-hidden="true" />
        {badge > 0 && <span className={s.badge}>{badge > 99 ? '99+' : badge}</span>}
      </Link>
    </li>
  );
}

/** At the left on a screen, at the bottom on a phone: the same list. */
export function Rail() {
  const { t } = useTranslation('frame');
  const { permissions } = useMe();
  const waiting = useWaitingCount();
  const mayPrepare = useMayPrepare();
  const isPhone = useIsPhone();
  const allowed = railItems.filter((i) => !i.permission || permissions.includes(i.permission));
  const list = (place: RailItem['place']) =>
    allowed
      .filter((item) => item.place === place)
      .map((item) => <Item key={item.to} item={item} badge={item.to === '/inbox' ? waiting : 0} />);
  return (
    <nav className={s.rail} aria-label={t('nav.label')}>
      <span className={s.brand}>
        <BrandMark />
      </span>
      <ul className={s.items}>{list('top')}</ul>
      {mayPrepare && !isPhone && (
        <Suspense>
          <SetupItem />
        </Suspense>
      )}
      {!isPhone && <HelpMenu />}
      <ul className={s.items}>{list('bottom')}</ul>
      <ProfileMenu />
    </nav>
  );
}
