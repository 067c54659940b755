import Button from 'antd/es/button';
import Dropdown from 'antd/es/dropdown';
import Popover from 'antd/es/popover';
import { Check, CheckCheck, ChevronDown, Paperclip, Smile, Zap } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { prefer, usePreference } from '../frame/preferences.ts';
import { IconButton } from '../ui/IconButton.tsx';
import { KeyHint } from '../ui/KeyHint.tsx';
import { useIsPhone } from '../ui/use-media.ts';
import s from './Composer.module.css';
import type { DraftKind } from './drafts.ts';
import type { Compose } from './use-compose.ts';

const EmojiPicker = lazy(() => import('./EmojiPicker.tsx'));

function EmojiButton({ onPick }: { onPick: (emoji: string) => void }) {
  const { t } = useTranslation('messages');
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="topLeft"
      arrow={false}
      destroyOnHidden
      content={
        <Suspense fallback={<div className={s.emojiWait} />}>
          <EmojiPicker
            onPick={(emoji) => {
              onPick(emoji);
              setOpen(false);
            }}
          />
        </Suspense>
      }
    >
      <span>
        <IconButton label={t('composer.emoji')} icon={<Smile />} isOpen={isOpen} />
      </span>
    </Popover>
  );
}

function FileButton({ onPick }: { onPick: (files: readonly File[]) => void }) {
  const { t } = useTranslation('messages');
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(e) => {
          onPick([...(e.target.files ?? [])]);
          // The same file may be picked again after it was removed.
          e.target.value = '';
        }}
      />
      <IconButton
        label={t('composer.file')}
        icon={<Paperclip />}
        onClick={() => input.current?.click()}
      />
    </>
  );
}

export function ComposerTools(props: {
  kind: DraftKind;
  compose: Compose;
  onInsert: (text: string) => void;
  onResolve: () => void;
}) {
  const { t } = useTranslation('messages');
  const { kind, compose } = props;
  const sendKey = usePreference('sendKey');
  const isPhone = useIsPhone();
  const tick = (isOn: boolean) => (isOn ? <Check size={14} /> : <span className={s.noTick} />);
  const sendAndResolve = {
    key: 'resolve',
    icon: <CheckCheck size={14} />,
    label: t('composer.sendAndResolve'),
    disabled: !compose.canSend,
    onClick: async () => {
      // Resolved first, the message would be refused.
      if (await compose.send()) props.onResolve();
    },
  };
  const menu = {
    items: [
      ...(kind === 'message' ? [sendAndResolve, { key: 'rule', type: 'divider' as const }] : []),
      {
        key: 'enter',
        icon: tick(sendKey === 'enter'),
        label: t('composer.sendsByEnter'),
        onClick: () => prefer({ sendKey: 'enter' }),
      },
      {
        key: 'mod-enter',
        icon: tick(sendKey === 'mod-enter'),
        label: t('composer.sendsByModEnter'),
        onClick: () => prefer({ sendKey: 'mod-enter' }),
      },
    ],
  };
  return (
    <div className={s.tools}>
      <EmojiButton onPick={props.onInsert} />
      <FileButton onPick={compose.addFiles} />
      <IconButton label={t('canned.open')} icon={<Zap />} onClick={() => props.onInsert('/')} />
      <span className={s.gap} />
      {!isPhone && (
        <span className={s.hint}>
          <KeyHint keys={sendKey === 'enter' ? 'enter' : 'mod+enter'} /> {t('composer.send')}
        </span>
      )}
      <span className={s.sendGroup}>
        <Button type="primary" onClick={() => compose.send()}>
          {t(kind === 'note' ? 'composer.sendNote' : 'composer.send')}
        </Button>
        <Dropdown menu={menu} trigger={['click']} placement="topRight" autoFocus>
          <Button type="primary" aria-label={t('composer.more')} icon={<ChevronDown size={16} />} />
        </Dropdown>
      </span>
    </div>
  );
}
