import type { Attachment } from '@lingxi/contract';
import { Download, FileText, ImageOff } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import s from './Attachments.module.css';
import { fileSize } from './file-size.ts';

const Lightbox = lazy(() => import('./Lightbox.tsx'));

const maxWidth = 280;
const maxHeight = 220;

export const isImage = (a: Attachment) => a.mime.startsWith('image/');

/** The space is reserved before the picture is there: the thread does not jump. */
function boxOf({ width, height }: Attachment) {
  if (!width || !height) return { width: 200, height: 150 };
  const scale = Math.min(1, maxWidth / width, maxHeight / height);
  return { width: Math.max(48, width * scale), height: Math.max(48, height * scale) };
}

function Picture(props: { attachment: Attachment; onOpen: () => void; onStale: () => void }) {
  const { t } = useTranslation('messages');
  const { attachment, onOpen, onStale } = props;
  const [failedUrl, setFailedUrl] = useState('');
  const box = boxOf(attachment);
  if (failedUrl === attachment.url) {
    return (
      <span className={s.broken} style={box}>
        <ImageOff size={18} aria-hidden="true" />
        {t('attachment.broken')}
      </span>
    );
  }
  return (
    <button
      type="button"
      className={s.picture}
      aria-label={t('attachment.open', { name: attachment.name })}
      onClick={onOpen}
    >
      <img
        src={attachment.url}
        alt={attachment.name}
        {...box}
        onError={() => {
          setFailedUrl(attachment.url);
          onStale();
        }}
      />
    </button>
  );
}

/** `onStale`: an address has run out and the message should be asked for again. */
export function Attachments(props: { attachments: Attachment[]; onStale: () => void }) {
  const { t } = useTranslation('messages');
  const [opened, setOpened] = useState<number | null>(null);
  const images = props.attachments.filter(isImage);
  const files = props.attachments.filter((a) => !isImage(a));
  return (
    <div className={s.list}>
      {images.map((a, i) => (
        <Picture
          key={a.fileId}
          attachment={a}
          onOpen={() => setOpened(i)}
          onStale={props.onStale}
        />
      ))}
      {files.map((a) => (
        <a
          key={a.fileId}
          className={s.file}
          href={a.url}
          download={a.name}
          target="_blank"
          rel="noopener noreferrer"
        >
          <FileText size={20} aria-hidden="true" />
          <span className={s.about}>
            <span className={s.name}>{a.name}</span>
            <span className={s.size}>{fileSize(a.bytes)}</span>
          </span>
          <Download size={16} aria-label={t('attachment.download')} />
        </a>
      ))}
      {opened !== null && (
        <Suspense>
          <Lightbox images={images} start={opened} onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </div>
  );
}
