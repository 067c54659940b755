import Modal from 'antd/es/modal';
import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import s from './CropDialog.module.css';
import { centred, cropOf, type Framing, mostZoom, moved } from './crop.ts';

/** Pixels of the square that is sent: sharp at the largest place it is shown, and a few kilobytes. */
const side = 256;
const step = 0.05;
const steps: Record<string, { x: number; y: number }> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
};

function draw(canvas: HTMLCanvasElement, picture: ImageBitmap, framing: Framing): void {
  const crop = cropOf(picture, framing);
  const brush = canvas.getContext('2d')!;
  brush.imageSmoothingQuality = 'high';
  // What is transparent would be black on some screens and white on others.
  brush.fillStyle = '#fff';
  brush.fillRect(0, 0, side, side);
  brush.drawImage(picture, crop.left, crop.top, crop.side, crop.side, 0, 0, side, side);
}

/** Shows the square that will be kept; dragged, or moved by the arrow keys. */
export function CropDialog(props: {
  picture: ImageBitmap;
  isBusy: boolean;
  onDone: (square: Blob) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation(['profile', 'frame']);
  useReturnFocus();
  const { picture, isBusy, onDone, onClose } = props;
  const canvas = useRef<HTMLCanvasElement>(null);
  const [framing, setFraming] = useState(centred);
  useEffect(() => {
    if (canvas.current) draw(canvas.current, picture, framing);
  }, [picture, framing]);
  const move = (by: { x: number; y: number }) => setFraming((f) => moved(picture, f, by));
  const drag = (e: PointerEvent<HTMLCanvasElement>) => {
    if (!e.currentTarget.hasPointerCapture(e.pointerId)) return;
    const shown = e.currentTarget.clientWidth;
    move({ x: -e.movementX / shown, y: -e.movementY / shown });
  };
  const press = (e: KeyboardEvent) => {
    const by = steps[e.key];
    if (!by) return;
    e.preventDefault();
    move(by);
  };
  return (
    <Modal
      open
      title={t('avatar.crop')}
      width={360}
      okText={t('avatar.use')}
      cancelText={t('frame:cancel')}
      okButtonProps={{ loading: isBusy && { delay: 200 } }}
      onOk={() => canvas.current?.toBlob((blob) => blob && onDone(blob), 'image/webp', 0.9)}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      <div className={s.place}>
        <canvas
          ref={canvas}
          className={s.square}
          width={side}
          height={side}
          role="img"
          aria-label={t('avatar.square')}
          // Moved by the arrow keys.
          tabIndex={0}
          onKeyDown={press}
          onPointerDown={(e) => e.currentTarget.setPointerCapture(e.pointerId)}
          onPointerMove={drag}
        />
      </div>
      <label className={s.zoom}>
        <span>{t('avatar.zoom')}</span>
        <input
          type="range"
          min={1}
          max={mostZoom}
          step={0.01}
          value={framing.zoom}
          onChange={(e) => {
            const zoom = Number(e.target.value);
            setFraming((f) => moved(picture, { ...f, zoom }, { x: 0, y: 0 }));
          }}
        />
      </label>
      <p className={s.help}>{t('avatar.cropHelp')}</p>
    </Modal>
  );
}
