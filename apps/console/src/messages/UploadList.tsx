import { FileText, RotateCcw, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { fileSize } from './file-size.ts';
import s from './UploadList.module.css';
import { dropUpload, retryUpload, type Upload } from './uploads.ts';

function Row({ draftKey, upload }: { draftKey: string; upload: Upload }) {
  const { t } = useTranslation(['messages', 'frame']);
  const { attachment, error, progress, name } = upload;
  return (
    <li className={s.item} data-failed={error !== null || undefined}>
      {attachment?.mime.startsWith('image/') ? (
        <img src={attachment.url} alt="" width={28} height={28} />
      ) : (
        <FileText size={18} aria-hidden="true" />
      )}
      <span className={s.about}>
        <span className={s.name}>{name}</span>
        <span className={s.state}>
          {error ?? (attachment ? fileSize(upload.bytes) : `${Math.round(progress * 100)}%`)}
        </span>
      </span>
      {error !== null && (
        <button type="button" aria-label={t('retry')} onClick={() => retryUpload(draftKey, upload)}>
          <RotateCcw size={14} />
        </button>
      )}
      <button
        type="button"
        aria-label={t('upload.remove', { name })}
        onClick={() => dropUpload(draftKey, upload)}
      >
        <X size={14} />
      </button>
      {attachment === null && error === null && (
        <progress className={s.bar} max={1} value={progress} aria-label={name} />
      )}
    </li>
  );
}

export function UploadList({
  draftKey,
  uploads,
}: {
  draftKey: string;
  uploads: readonly Upload[];
}) {
  if (uploads.length === 0) return null;
  return (
    <ul className={s.list}>
      {uploads.map((upload) => (
        <Row key={upload.id} draftKey={draftKey} upload={upload} />
      ))}
    </ul>
  );
}
