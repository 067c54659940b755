import { useQuery } from '@tanstack/react-query';
import { Eye } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { teamsQuery } from '../agents/agents.ts';
import { useMe } from '../agents/me.ts';
import s from './PreviewBanner.module.css';
import { useStopPreview } from './use-preview.ts';

/** On every page for as long as it lasts: what is seen here is not one's own. */
export default function PreviewBanner() {
  const { t } = useTranslation(['roles', 'agents']);
  const { preview } = useMe();
  const { data: teams = [] } = useQuery(teamsQuery);
  const stop = useStopPreview();
  if (!preview) return null;
  const role = t(`agents:role.${preview.role}`);
  const team = teams.find((one) => one.id === preview.teamId)?.name;
  return (
    <section className={s.banner} aria-label={t('banner.label')}>
      <Eye size={15} aria-hidden="true" />
      <p>
        {team === undefined ? t('banner.as', { role }) : t('banner.asIn', { role, team })}
        <span>{t('banner.nothing')}</span>
      </p>
      <button type="button" disabled={stop.isPending} onClick={() => stop.mutate()}>
        {t('banner.stop')}
      </button>
    </section>
  );
}
