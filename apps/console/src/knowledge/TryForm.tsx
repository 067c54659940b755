import Button from 'antd/es/button';
import { CornerDownLeft } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { busy } from '../settings/busy.ts';
import s from './HitTest.module.css';
import { limits } from './limits.ts';

export function TryForm(props: {
  initial: string;
  isBusy: boolean;
  tookMs: number | undefined;
  hasFocus: boolean;
  onTry: (question: string) => void;
}) {
  const { t } = useTranslation('knowledge');
  const { initial, isBusy, tookMs, hasFocus, onTry } = props;
  const [text, setText] = useState(initial);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A sentence from the address is there to be read, an empty box to be written in.
    if (hasFocus && initial === '') input.current?.focus();
  }, [hasFocus, initial]);
  return (
    <form
      className={s.form}
      onSubmit={(e) => {
        e.preventDefault();
        if (text.trim() !== '') onTry(text.trim());
      }}
    >
      <input
        ref={input}
        className={s.input}
        aria-label={t('test.label')}
        placeholder={t('test.hint')}
        maxLength={limits.questionCharacters}
        value={text}
        onChange={(e) => setText(e.target.value)}
      />
      {tookMs !== undefined && <span className={s.took}>{t('test.took', { ms: tookMs })}</span>}
      <Button
        htmlType="submit"
        size="small"
        color="primary"
        variant="outlined"
        loading={busy(isBusy)}
        disabled={text.trim() === ''}
      >
        {t('test.run')}
        <CornerDownLeft size={13} aria-hidden="true" />
      </Button>
    </form>
  );
}
