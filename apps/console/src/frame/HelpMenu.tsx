import Popover from 'antd/es/popover';
import { CircleHelp } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import s from './Rail.module.css';

const HelpPanel = lazy(() => import('../onboarding/HelpPanel.tsx'));

/** On a phone the profile panel holds the same. */
export function HelpMenu() {
  const { t } = useTranslation('frame');
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="rightBottom"
      arrow={false}
      content={
        <Suspense>
          <HelpPanel onDone={() => setOpen(false)} />
        </Suspense>
      }
      destroyOnHidden
    >
      <button
        type="button"
        className={s.item}
        title={t('help')}
        aria-label={t('help')}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
        data-tour="help"
      >
        <CircleHelp size={20} strokeWidth={1.75} aria-hidden="true" />
      </button>
    </Popover>
  );
}
