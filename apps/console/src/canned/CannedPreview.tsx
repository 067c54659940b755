import { useTranslation } from 'react-i18next';
import { useMe } from '../agents/me.ts';
import s from './Canned.module.css';

/** As the customer would read it, with values of an example marked where they were filled in. */
export function CannedPreview({ text }: { text: string }) {
  const { t } = useTranslation('service');
  const { agent, account } = useMe();
  const sample: Record<string, string> = {
    'contact.name': t('canned.sample.name'),
    'contact.email': 'siyuan.chen@example.com',
    'contact.phone': '138 0000 0000',
    'agent.name': agent.name,
    'account.name': account.name,
    'order.number': 'LX20260304018',
    'order.status': t('canned.sample.status'),
    'conversation.number': '1024',
  };
  const parts = text.split(/(\{\{\s*[\w.]+\s*\}\})/);
  return (
    <figure className={s.preview}>
      <figcaption>{t('canned.preview')}</figcaption>
      <div className={s.bubble}>
        {text.trim() === '' ? (
          <span className={s.empty}>{t('canned.previewEmpty')}</span>
        ) : (
          parts.map((part, i) => {
            const name = /^\{\{\s*([\w.]+)\s*\}\}$/.exec(part)?.[1];
            const value = name === undefined ? undefined : sample[name];
            return value === undefined ? (
              part
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: the parts have no other name
              <span key={i} className={s.filled}>
                {value}
              </span>
            );
          })
        )}
      </div>
    </figure>
  );
}
