import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useStore } from './store.ts';
import s from './Toasts.module.css';
import { dismissToast, toasts } from './toast.ts';

export function Toasts() {
  const { t } = useTranslation('frame');
  const shown = useStore(toasts, (list) => list);
  return (
    <div className={s.stack} role="status">
      {shown.map((toast) => (
        <div key={toast.id} className={s.toast} data-tone={toast.tone}>
          <span>{toast.text}</span>
          {toast.action && (
            <button
              type="button"
              className={s.action}
              onClick={() => {
                toast.action?.run();
                dismissToast(toast.id);
              }}
            >
              {toast.action.label}
            </button>
          )}
          <button
            type="button"
            className={s.close}
            aria-label={t('close')}
            onClick={() => dismissToast(toast.id)}
          >
            <X size={14} />
          </button>
        </div>
      ))}
    </div>
  );
}
