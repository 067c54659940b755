import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { prefer, usePreference } from '../frame/preferences.ts';
import s from './PaneHandle.module.css';

const least = 280;
const most = 420;
const clamp = (px: number) => Math.min(most, Math.max(least, Math.round(px)));

/** The list's right edge: dragged, or moved with the arrow keys; a double click resets it. */
export function PaneHandle() {
  const { t } = useTranslation('conversations');
  const width = usePreference('listWidth');
  const start = useRef<{ x: number; width: number }>(undefined);
  const onPointerDown = (e: PointerEvent) => {
    e.currentTarget.setPointerCapture(e.pointerId);
    start.current = { x: e.clientX, width };
  };
  const onPointerMove = (e: PointerEvent) => {
    if (start.current)
      prefer({ listWidth: clamp(start.current.width + e.clientX - start.current.x) });
  };
  const onKeyDown = (e: KeyboardEvent) => {
    if (e.key === 'ArrowLeft') prefer({ listWidth: clamp(width - 20) });
    if (e.key === 'ArrowRight') prefer({ listWidth: clamp(width + 20) });
  };
  return (
    <div className={s.place}>
      {/* biome-ignore lint/a11y/useSemanticElements: a movable separator is not a rule */}
      <div
        className={s.handle}
        role="separator"
        tabIndex={0}
        aria-orientation="vertical"
        aria-label={t('listWidth')}
        aria-valuemin={least}
        aria-valuemax={most}
        aria-valuenow={width}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={() => {
          start.current = undefined;
        }}
        onKeyDown={onKeyDown}
        onDoubleClick={() => prefer({ listWidth: 328 })}
      />
    </div>
  );
}
