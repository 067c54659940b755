import { Check, LoaderCircle, WifiOff } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { liveStatus } from '../live/connect.ts';
import { useStore } from '../ui/store.ts';
import { useDelayed } from '../ui/use-delayed.ts';
import s from './ConnectionBanner.module.css';

const restoredMs = 3000;

/** Silent while all is well; says when the line is lost, and for a moment that it is back. */
export function ConnectionBanner() {
  const { t } = useTranslation('frame');
  const status = useStore(liveStatus, (v) => v);
  // A hiccup of under a second is nobody's business.
  const isLost = useDelayed(status === 'reconnecting' || status === 'offline', 900);
  const [isRestored, setRestored] = useState(false);
  const [wasLost, setWasLost] = useState(false);
  if (isLost && !wasLost) setWasLost(true);
  if (wasLost && status === 'online') {
    setWasLost(false);
    setRestored(true);
  }
  useEffect(() => {
    if (!isRestored) return;
    const timer = setTimeout(() => setRestored(false), restoredMs);
    return () => clearTimeout(timer);
  }, [isRestored]);

  const shown = isLost
    ? status === 'offline'
      ? 'offline'
      : 'reconnecting'
    : isRestored && 'restored';
  return (
    <div role="status" className={s.place}>
      {shown && (
        <p className={s.banner} data-state={shown}>
          {shown === 'offline' && <WifiOff size={15} />}
          {shown === 'reconnecting' && <LoaderCircle size={15} className={s.spin} />}
          {shown === 'restored' && <Check size={15} />}
          {t(`connection.${shown}`)}
        </p>
      )}
    </div>
  );
}
