import { useBlocker } from '@tanstack/react-router';
import Button from 'antd/es/button';
import Modal from 'antd/es/modal';
import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * Set before a navigation that must not be asked about: what was written is saved, or given up.
 * A ref, because the navigation follows in the same tick.
 */
export const useFreeToLeave = () => useRef(false);

/** Asks before written work is left behind; also when the tab is closed. */
export function LeaveGuard({ isDirty, free }: { isDirty: boolean; free?: RefObject<boolean> }) {
  const { t } = useTranslation('settings');
  const isHeld = () => isDirty && free?.current !== true;
  const blocker = useBlocker({
    // The sign-in page comes by itself when the session has ended: nothing could be saved then.
    shouldBlockFn: ({ current, next }) =>
      isHeld() && current.pathname !== next.pathname && next.pathname !== '/sign-in',
    enableBeforeUnload: isHeld,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Modal
      open
      title={t('leave.title')}
      width={420}
      onCancel={blocker.reset}
      footer={[
        <Button key="leave" danger onClick={blocker.proceed}>
          {t('leave.discard')}
        </Button>,
        <Button key="stay" type="primary" onClick={blocker.reset}>
          {t('leave.stay')}
        </Button>,
      ]}
    >
      {t('leave.why')}
    </Modal>
  );
}
