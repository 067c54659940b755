import Drawer from 'antd/es/drawer';
import { useTranslation } from 'react-i18next';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { HitTest } from './HitTest.tsx';

/** Over the list, or over the editor where there is no room beside it. */
export function HitTestDrawer({
  onClose,
  ...test
}: Parameters<typeof HitTest>[0] & { onClose: () => void }) {
  const { t } = useTranslation('knowledge');
  useReturnFocus();
  return (
    <Drawer
      open
      title={t('test.title')}
      size={656}
      styles={{
        header: { padding: '12px 20px' },
        body: { padding: 0, background: 'var(--sunken)' },
        wrapper: { maxWidth: '100vw' },
      }}
      onClose={onClose}
    >
      <HitTest {...test} isInDrawer />
    </Drawer>
  );
}
