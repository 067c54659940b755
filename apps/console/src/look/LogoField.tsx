import type { Inbox } from '@lingxi/contract';
import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { ImageUp } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { busy } from '../settings/busy.ts';
import { errorText } from '../ui/error-text.ts';
import s from './Look.module.css';
import { uploadedLogos } from './logos.ts';
import { useLogo } from './use-logo.ts';

const types = 'image/png,image/jpeg,image/webp,image/gif,image/avif';

/** A form control for the id of an uploaded picture; null for none. */
export function LogoField(props: {
  inbox: Inbox;
  isReadOnly: boolean;
  value?: string | null;
  onChange?: (fileId: string | null) => void;
}) {
  const { t } = useTranslation('look');
  const { inbox, isReadOnly, value = null, onChange } = props;
  const picker = useRef<HTMLInputElement>(null);
  const url = useLogo(inbox, value);
  const upload = useMutation({
    mutationFn: (file: File) => client.upload(file),
    onSuccess: ({ fileId, url: address }) => {
      uploadedLogos.set((all) => ({ ...all, [fileId]: address }));
      onChange?.(fileId);
    },
  });
  return (
    <div className={s.logo}>
      <span className={s.face}>{url && <img src={url} alt={t('logo.current')} />}</span>
      <input
        ref={picker}
        type="file"
        className={s.picker}
        tabIndex={-1}
        accept={types}
        aria-label={t('logo.label')}
        onChange={(e) => {
          const [file] = e.target.files ?? [];
          if (file) upload.mutate(file);
          e.target.value = '';
        }}
      />
      {!isReadOnly && (
        <Button
          icon={<ImageUp size={15} />}
          loading={busy(upload.isPending)}
          onClick={() => picker.current?.click()}
        >
          {t(value ? 'logo.change' : 'logo.choose')}
        </Button>
      )}
      {!isReadOnly && value && (
        <Button type="text" onClick={() => onChange?.(null)}>
          {t('logo.remove')}
        </Button>
      )}
      {upload.error && (
        <p className={s.wrong} role="alert">
          {errorText(upload.error)}
        </p>
      )}
    </div>
  );
}
