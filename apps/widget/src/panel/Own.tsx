import type { Attachment } from '@lingxi/contract';
import type { Pending } from '../state.ts';
import { Bubble } from './Bubble.tsx';
import { Lazy } from './lazy.tsx';
import type { View } from './view.ts';
import { resend } from './write.ts';

interface OwnProps extends Pick<View, 't'> {
  text: string;
  attachments?: Attachment[];
  /** How far it has come, where that is worth saying. */
  word?: 'sending' | 'delivered' | 'read';
  failed?: Pending;
}

/** A message of the visitor. */
export const Own = ({ t, text, attachments, word, failed }: OwnProps) => (
  <div class="own">
    <Bubble text={text} />
    {attachments?.[0] && <Lazy name="attachments" attachments={attachments} />}
    {failed ? (
      <small class="bad">
        {t('failed')} · {failed.error}
        <button type="button" class="link" onClick={() => resend(failed)}>
          {t('retry')}
        </button>
      </small>
    ) : (
      word && <small>{t(word)}</small>
    )}
  </div>
);
