import Drawer from 'antd/es/drawer';
import { useTranslation } from 'react-i18next';
import { AssistContent } from './AssistContent.tsx';

/** The same content over the thread, where there is no room for a third column. */
export default function AssistDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation('conversations');
  return (
    <Drawer
      open
      title={t('assist')}
      size={360}
      styles={{
        header: { padding: '12px 16px' },
        body: { padding: 0, background: 'var(--sunken)' },
        wrapper: { maxWidth: '100vw' },
      }}
      onClose={onClose}
    >
      <AssistContent key={id} id={id} onLeave={onClose} />
    </Drawer>
  );
}
