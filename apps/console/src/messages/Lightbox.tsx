import type { Attachment } from '@lingxi/contract';
import { ChevronLeft, ChevronRight, Download, X, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import s from './Lightbox.module.css';

const zooms = [1, 1.5, 2, 3, 5];

/** A native dialog: it keeps the focus inside, closes on Esc and gives the focus back. */
export default function Lightbox(props: {
  images: Attachment[];
  start: number;
  onClose: () => void;
}) {
  const { t } = useTranslation(['messages', 'frame']);
  const dialog = useRef<HTMLDialogElement>(null);
  const [index, setIndex] = useState(props.start);
  const [zoom, setZoom] = useState(0);
  const count = props.images.length;
  const image = props.images[index];

  useEffect(() => dialog.current?.showModal(), []);
  if (!image) return null;

  const step = (by: number) => {
    setIndex((i) => (i + by + count) % count);
    setZoom(0);
  };
  const zoomBy = (by: number) => setZoom((z) => Math.min(zooms.length - 1, Math.max(0, z + by)));

  return (
    <dialog
      ref={dialog}
      className={s.dialog}
      aria-label={image.name}
      onClose={props.onClose}
      onClick={(e) => e.target === e.currentTarget && dialog.current?.close()}
      onKeyDown={(e) => {
        if (e.key === 'ArrowLeft') step(-1);
        if (e.key === 'ArrowRight') step(1);
        if (e.key === '+' || e.key === '=') zoomBy(1);
        if (e.key === '-') zoomBy(-1);
      }}
    >
      <header className={s.bar}>
        <span className={s.name}>{image.name}</span>
        {count > 1 && (
          <span className={s.place}>
            {index + 1} / {count}
          </span>
        )}
        <button type="button" aria-label={t('lightbox.zoomOut')} onClick={() => zoomBy(-1)}>
          <ZoomOut size={18} />
        </button>
        <button type="button" aria-label={t('lightbox.zoomIn')} onClick={() => zoomBy(1)}>
          <ZoomIn size={18} />
        </button>
        <a href={image.url} download={image.name} aria-label={t('attachment.download')}>
          <Download size={18} />
        </a>
        <button type="button" aria-label={t('frame:close')} onClick={() => dialog.current?.close()}>
          <X size={18} />
        </button>
      </header>
      <div className={s.stage} onWheel={(e) => e.deltaY !== 0 && zoomBy(e.deltaY < 0 ? 1 : -1)}>
        <img
          src={image.url}
          alt={image.name}
          className={s.image}
          style={{ transform: `scale(${zooms[zoom] ?? 1})` }}
        />
      </div>
      {count > 1 && (
        <>
          <button
            type="button"
            className={s.previous}
            aria-label={t('lightbox.previous')}
            onClick={() => step(-1)}
          >
            <ChevronLeft />
          </button>
          <button
            type="button"
            className={s.next}
            aria-label={t('lightbox.next')}
            onClick={() => step(1)}
          >
            <ChevronRight />
          </button>
        </>
      )}
    </dialog>
  );
}
