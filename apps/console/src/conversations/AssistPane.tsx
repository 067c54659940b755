import { useTranslation } from 'react-i18next';
import { AssistContent } from './AssistContent.tsx';
import s from './AssistPane.module.css';

/** The third column: what the agent should know before answering. */
export default function AssistPane({ id }: { id: string }) {
  const { t } = useTranslation('conversations');
  return (
    <aside className={s.pane} aria-label={t('assist')} data-pane tabIndex={-1}>
      <AssistContent key={id} id={id} />
    </aside>
  );
}
