import type { Conversation } from '@lingxi/contract';
import { type ClipboardEvent, type KeyboardEvent, type RefObject, useLayoutEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { usePreference } from '../frame/preferences.ts';
import { CannedMenu, cannedListId, cannedOptionId } from './CannedMenu.tsx';
import s from './Composer.module.css';
import type { DraftKind } from './drafts.ts';
import { fillIn } from './fill-in.ts';
import { useCanned } from './use-canned.ts';
import type { Compose } from './use-compose.ts';
import { useComposition } from './use-composition.ts';
import { useKnown } from './use-known.ts';
import { useTellTyping } from './use-tell-typing.ts';

const maxHeightPx = 220;

/** A plain text box: safe for every input method, and all that most channels can carry. */
export function ComposerText(props: {
  ref: RefObject<HTMLTextAreaElement | null>;
  conversation: Conversation;
  kind: DraftKind;
  compose: Compose;
}) {
  const { t } = useTranslation('messages');
  const { ref, conversation, kind, compose } = props;
  const sendKey = usePreference('sendKey');
  const composition = useComposition();
  const tellTyping = useTellTyping(conversation.id, kind);
  const known = useKnown(conversation);
  const fill = (text: string) => fillIn(text, known());
  const canned = useCanned(ref, { setText: compose.setText, fill });

  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const el = ref.current;
    if (!el) return;
    el.style.height = 'auto';
    el.style.height = `${Math.min(el.scrollHeight, maxHeightPx)}px`;
  }, [compose.text, kind, ref]);

  const onKeyDown = (e: KeyboardEvent<HTMLTextAreaElement>) => {
    // Nothing typed into an input method is meant for the menu.
    if (!composition.isActive(e) && canned.onKey(e)) return;
    if (e.key === 'Escape') e.currentTarget.blur();
    if (e.key !== 'Enter' || composition.isActive(e)) return;
    const hasMod = e.ctrlKey || e.metaKey;
    const isSend = hasMod || (sendKey === 'enter' && !e.shiftKey && !e.altKey);
    if (!isSend) return;
    e.preventDefault();
    if (compose.send() !== undefined) tellTyping('');
  };

  const onPaste = (e: ClipboardEvent) => {
    const files = [...e.clipboardData.files];
    // Office programs put a picture beside the text they copy: the text is meant.
    if (files.length === 0 || e.clipboardData.types.includes('text/plain')) return;
    e.preventDefault();
    compose.addFiles(files);
  };

  return (
    <>
      {canned.isOpen && <CannedMenu canned={canned} fill={fill} />}
      <textarea
        ref={ref}
        className={s.text}
        rows={2}
        aria-label={t(kind === 'note' ? 'composer.noteText' : 'composer.replyText')}
        placeholder={t(kind === 'note' ? 'composer.noteHint' : 'composer.replyHint')}
        aria-invalid={compose.isTooLong}
        value={compose.text}
        data-pane-focus
        aria-autocomplete="list"
        aria-controls={canned.isOpen ? cannedListId : undefined}
        aria-activedescendant={
          canned.isOpen && canned.items.length > 0 ? cannedOptionId(canned.chosen) : undefined
        }
        onChange={(e) => {
          compose.setText(e.target.value);
          tellTyping(e.target.value);
          // What an input method puts in at one go comes without a key.
          canned.look();
        }}
        onSelect={canned.look}
        onBlur={canned.close}
        onKeyDown={onKeyDown}
        onPaste={onPaste}
        {...composition.handlers}
      />
      {compose.isTooLong && (
        <p className={s.tooLong} role="alert">
          {t('composer.tooLong')}
        </p>
      )}
    </>
  );
}
