import { useNavigate } from '@tanstack/react-router';
import Button from 'antd/es/button';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { type Box, placeCard } from './place-card.ts';
import s from './Tour.module.css';
import { placeOf, stopsHere } from './tour-stops.ts';
import { useMarkHint } from './use-hint-seen.ts';

const boxOf = (el: Element): Box => {
  const { left, top, width, height } = el.getBoundingClientRect();
  return { left, top, width, height };
};

/** A few words at each place of the inbox. The page stays in use; Escape ends it. */
export default function Tour({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('onboarding');
  const navigate = useNavigate();
  const mark = useMarkHint();
  const [stops, setStops] = useState(stopsHere);
  const [at, setAt] = useState(0);
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ ring: Box; left: number; top: number } | null>(null);
  useReturnFocus();
  const stop = stops[at];

  // Its places are those of the inbox.
  useEffect(() => {
    let isOver = false;
    void navigate({ to: '/inbox/$folder', params: { folder: 'mine' } }).then(() => {
      requestAnimationFrame(() => !isOver && setStops(stopsHere()));
    });
    return () => {
      isOver = true;
    };
  }, [navigate]);

  useLayoutEffect(() => {
    const target = stop && placeOf(stop);
    if (!target) return;
    const settle = () => {
      const own = card.current;
      if (!own) return;
      const focused = document.activeElement;
      const isElsewhere = focused && focused !== document.body && !own.contains(focused);
      const ring = boxOf(target);
      const screen = { width: window.innerWidth, height: window.innerHeight };
      const kept = isElsewhere ? boxOf(focused) : undefined;
      setPlace({ ring, ...placeCard({ target: ring, card: boxOf(own), screen, kept }) });
    };
    settle();
    const observer = new ResizeObserver(settle);
    observer.observe(target);
    addEventListener('resize', settle);
    addEventListener('focusin', settle);
    return () => {
      observer.disconnect();
      removeEventListener('resize', settle);
      removeEventListener('focusin', settle);
    };
  }, [stop]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each stop is read from its beginning
  useEffect(() => card.current?.focus(), [stop]);

  const end = () => {
    void mark('tour');
    onClose();
  };
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.key === 'Escape') end();
    else if (e.key === 'ArrowRight' && at < stops.length - 1) setAt(at + 1);
    else if (e.key === 'ArrowLeft' && at > 0) setAt(at - 1);
    else return;
    e.preventDefault();
    e.stopPropagation();
  };
  if (!stop) return null;
  const isLast = at === stops.length - 1;
  return createPortal(
    <>
      {place && <div className={s.ring} style={place.ring} aria-hidden="true" />}
      <div
        ref={card}
        className={s.card}
        style={place ? { left: place.left, top: place.top } : { opacity: 0 }}
        role="dialog"
        aria-label={t('tour.label')}
        aria-describedby="tour-text"
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        <p className={s.count}>{t('tour.count', { at: at + 1, of: stops.length })}</p>
        <h2 className={s.title}>{t(`tour.stop.${stop.name}.title`)}</h2>
        <p id="tour-text" className={s.text}>
          {t(`tour.stop.${stop.name}.text`)}
        </p>
        <div className={s.foot}>
          <Button type="text" size="small" onClick={end}>
            {t('tour.end')}
          </Button>
          <span className={s.gap} />
          {at > 0 && (
            <Button size="small" onClick={() => setAt(at - 1)}>
              {t('tour.back')}
            </Button>
          )}
          <Button type="primary" size="small" onClick={isLast ? end : () => setAt(at + 1)}>
            {t(isLast ? 'tour.done' : 'tour.next')}
          </Button>
        </div>
      </div>
    </>,
    document.body,
  );
}
