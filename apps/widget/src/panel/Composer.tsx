import { Icon } from '../icons.tsx';
import { waitOf } from '../state.ts';
import { set } from '../store.ts';
import { Lazy } from './lazy.tsx';
import { attach } from './pick.ts';
import { shapes } from './shapes.ts';
import type { View } from './view.ts';
import { setDraft, submit } from './write.ts';

/** Set while an input method composes: its Enter chooses a word and must never send. */
let isComposing = false;
const onCompositionStart = () => {
  isComposing = true;
};
const onCompositionEnd = () => {
  // Some browsers report the end before the Enter that caused it.
  setTimeout(() => {
    isComposing = false;
  });
};

const onKeyDown = (event: KeyboardEvent) => {
  if (event.key !== 'Enter' || event.shiftKey) return;
  if (isComposing || event.isComposing || event.keyCode === 229) return;
  event.preventDefault();
  submit();
};

const onPaste = (event: ClipboardEvent) => {
  const files = event.clipboardData?.files;
  if (!files?.length) return;
  event.preventDefault();
  attach(files);
};

const onPick = ({ currentTarget: input }: { currentTarget: HTMLInputElement }) => {
  attach(input.files);
  input.value = '';
};

export const Composer = ({ s, t }: View) => {
  const placeholder = t(waitOf(s) === 'waiting' ? 'placeholderQueue' : 'placeholder');
  const isEmoji = s.panel === 'emoji';
  return (
    <div class="composer">
      {s.uploads[0] && <Lazy name="uploads" s={s} />}
      {isEmoji && <Lazy name="emoji" s={s} />}
      <label class="icon">
        <Icon d={shapes.clip} />
        <input type="file" multiple aria-label={t('attach')} onChange={onPick} />
      </label>
      <div class="field">
        <textarea
          class="write"
          rows={1}
          aria-label={placeholder}
          placeholder={placeholder}
          maxLength={20_000}
          value={s.draft}
          onInput={(e) => setDraft(e.currentTarget.value)}
          onKeyDown={onKeyDown}
          onPaste={onPaste}
          onCompositionStart={onCompositionStart}
          onCompositionEnd={onCompositionEnd}
        />
        <button
          type="button"
          class="icon"
          aria-label={t('emoji')}
          aria-expanded={isEmoji}
          onClick={() => set({ panel: isEmoji ? undefined : 'emoji' })}
        >
          <Icon d={shapes.smile} />
        </button>
      </div>
      <button
        type="button"
        class="icon go"
        aria-label={t('send')}
        disabled={!(s.draft.trim() || s.uploads[0]) || s.uploads.some((u) => !u.attachment)}
        onClick={submit}
      >
        <Icon d={shapes.send} />
      </button>
    </div>
  );
};
