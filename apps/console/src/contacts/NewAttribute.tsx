import { useMutation } from '@tanstack/react-query';
import Button from 'antd/es/button';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { busy } from '../settings/busy.ts';
import { fieldErrorOf } from '../settings/field-errors.ts';
import { errorText } from '../ui/error-text.ts';
import s from './Pane.module.css';

/** The server's own limits. */
export const attributeCharacters = { key: 64, value: 1000 };

export function NewAttribute({
  onAdd,
}: {
  onAdd: (key: string, value: string) => Promise<unknown>;
}) {
  const { t } = useTranslation(['contact-pages', 'frame']);
  const [draft, setDraft] = useState<{ key: string; value: string } | null>(null);
  const add = useMutation({
    mutationFn: ({ key, value }: { key: string; value: string }) => onAdd(key.trim(), value.trim()),
    onSuccess: () => setDraft(null),
  });
  if (draft === null) {
    return (
      <button
        type="button"
        className={s.add}
        onClick={() => {
          add.reset();
          setDraft({ key: '', value: '' });
        }}
      >
        <Plus size={14} aria-hidden="true" />
        {t('facts.add')}
      </button>
    );
  }
  const isReady = draft.key.trim() !== '' && draft.value.trim() !== '';
  return (
    <form
      className={s.form}
      onSubmit={(e) => {
        e.preventDefault();
        if (isReady && !add.isPending) add.mutate(draft);
      }}
      onKeyDown={(e) => e.key === 'Escape' && setDraft(null)}
    >
      <input
        className={s.input}
        // biome-ignore lint/a11y/noAutofocus: it appears because it was asked for
        autoFocus
        aria-label={t('facts.key')}
        placeholder={t('facts.key')}
        maxLength={attributeCharacters.key}
        value={draft.key}
        onChange={(e) => setDraft({ ...draft, key: e.target.value })}
      />
      <input
        className={s.input}
        aria-label={t('facts.value')}
        placeholder={t('facts.value')}
        maxLength={attributeCharacters.value}
        value={draft.value}
        onChange={(e) => setDraft({ ...draft, value: e.target.value })}
      />
      {add.error && (
        <span className={s.wrong} role="alert">
          {fieldErrorOf(add.error)?.why ?? errorText(add.error)}
        </span>
      )}
      <span className={s.buttons}>
        <Button size="small" onClick={() => setDraft(null)}>
          {t('frame:cancel')}
        </Button>
        <Button
          size="small"
          type="primary"
          htmlType="submit"
          disabled={!isReady}
          loading={busy(add.isPending)}
        >
          {t('save')}
        </Button>
      </span>
    </form>
  );
}
