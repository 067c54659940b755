import Button from 'antd/es/button';
import { Save } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActions } from '../frame/actions.ts';
import { useKeepFocus } from '../ui/use-keep-focus.ts';
import { busy } from './busy.ts';
import s from './SaveBar.module.css';

/** Below a form with unsaved changes: what changed, and the two ways out. */
export function SaveBar(props: {
  summary: ReactNode;
  error?: string | null;
  isSaving: boolean;
  saveLabel?: string;
  /** False where `children` holds the primary button. */
  isPrimary?: boolean;
  onSave: () => void;
  onDiscard: () => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation('settings');
  const bar = useKeepFocus<HTMLElement>();
  const label = props.saveLabel ?? t('save.save');
  useActions('save-bar', [
    { id: 'save', label, icon: Save, keys: 'mod+s', group: 'go', run: props.onSave },
  ]);
  return (
    <section ref={bar} className={s.bar} aria-label={t('save.label')}>
      {props.error ? (
        <p className={s.summary} data-tone="danger" role="alert">
          {props.error}
        </p>
      ) : (
        <p className={s.summary}>{props.summary}</p>
      )}
      <Button type="text" onClick={props.onDiscard} disabled={props.isSaving}>
        {t('save.discard')}
      </Button>
      <Button
        type={props.isPrimary === false ? 'default' : 'primary'}
        loading={busy(props.isSaving)}
        onClick={props.onSave}
      >
        {label}
      </Button>
      {props.children}
    </section>
  );
}
