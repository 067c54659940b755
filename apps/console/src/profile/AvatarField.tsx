import { useMutation, useQueryClient } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { ImageUp, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import { client } from '../client.ts';
import { keys } from '../queries.ts';
import s from '../settings/ProfileSettings.module.css';
import { Avatar } from '../ui/Avatar.tsx';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';
import { CropDialog } from './CropDialog.tsx';

/** A picture of one's own: cut to a square here, so that only that square ever leaves the computer. */
export function AvatarField() {
  const { t } = useTranslation(['profile', 'agents']);
  const cache = useQueryClient();
  const { agent } = useMe();
  const input = useRef<HTMLInputElement>(null);
  const [picture, setPicture] = useState<ImageBitmap | null>(null);
  const save = useMutation({
    mutationFn: async (square: Blob | null) => {
      const file = square && (await client.upload(square, { name: 'avatar' }));
      return client.call('agents.updateMe', { body: { avatarFileId: file?.fileId ?? null } });
    },
    onSuccess: (me, square) => {
      cache.setQueryData(keys.me, me);
      void cache.invalidateQueries({ queryKey: keys.agents });
      setPicture(null);
      showToast({ text: t(square ? 'avatar.saved' : 'avatar.removed') });
    },
    onError: (error) => showToast({ text: errorText(error), tone: 'danger' }),
  });
  const read = (file: File | undefined) => {
    if (!file) return;
    createImageBitmap(file).then(setPicture, () =>
      showToast({ text: t('avatar.unreadable'), tone: 'danger' }),
    );
  };
  return (
    <div className={s.who}>
      <Avatar name={agent.name} seed={agent.id} size={72} imageUrl={agent.avatarUrl} />
      <div>
        <p className={s.name}>{agent.name}</p>
        <p className={s.meta}>
          {agent.email} · {t(`agents:role.${agent.role}`)}
        </p>
        <div className={s.acts}>
          <input
            ref={input}
            type="file"
            accept="image/png,image/jpeg,image/webp"
            aria-label={t('avatar.choose')}
            className={s.file}
            tabIndex={-1}
            onChange={(e) => {
              read(e.target.files?.[0]);
              // The same file chosen again is chosen again.
              e.target.value = '';
            }}
          />
          <Button size="small" icon={<ImageUp size={14} />} onClick={() => input.current?.click()}>
            {t(agent.avatarUrl === null ? 'avatar.choose' : 'avatar.change')}
          </Button>
          {agent.avatarUrl !== null && (
            <Button
              size="small"
              type="text"
              icon={<Trash2 size={14} />}
              loading={save.isPending && { delay: 200 }}
              onClick={() => !save.isPending && save.mutate(null)}
            >
              {t('avatar.remove')}
            </Button>
          )}
        </div>
        <p className={s.meta}>{t('avatar.help')}</p>
      </div>
      {picture && (
        <CropDialog
          picture={picture}
          isBusy={save.isPending}
          onDone={(square) => !save.isPending && save.mutate(square)}
          onClose={() => setPicture(null)}
        />
      )}
    </div>
  );
}
