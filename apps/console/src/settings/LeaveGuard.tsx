import { useBlocker } from '@tanstack/react-router';
import Button from 'antd/es/button';
import Modal from 'antd/es/modal';
import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useReturnFocus } from '../ui/use-return-focus.ts';
import { isSame } from './is-same.ts';

/**
 * Set before a navigation that must not be asked about: what was written is saved, or given up.
 * A ref, because the navigation follows in the same tick.
 */
export const useFreeToLeave = () => useRef(false);

function LeaveQuestion({ onLeave, onStay }: { onLeave: () => void; onStay: () => void }) {
  const { t } = useTranslation('settings');
  useReturnFocus();
  return (
    <Modal
      open
      title={t('leave.title')}
      width={420}
      onCancel={onStay}
      footer={[
        <Button key="leave" danger onClick={onLeave}>
          {t('leave.discard')}
        </Button>,
        <Button key="stay" type="primary" autoFocus onClick={onStay}>
          {t('leave.stay')}
        </Button>,
      ]}
    >
      {t('leave.why')}
    </Modal>
  );
}

/** Asks before written work is left behind; also when the tab is closed. */
export function LeaveGuard(props: {
  isDirty: boolean;
  free?: RefObject<boolean>;
  /** What is open is named in the address: to close it is to leave. */
  isDrawer?: boolean;
}) {
  const { isDirty, free, isDrawer = false } = props;
  const isHeld = () => isDirty && free?.current !== true;
  const blocker = useBlocker({
    // The sign-in page comes by itself when the session has ended: nothing could be saved then.
    shouldBlockFn: ({ current, next }) =>
      isHeld() &&
      next.pathname !== '/sign-in' &&
      (current.pathname !== next.pathname || (isDrawer && !isSame(current.search, next.search))),
    enableBeforeUnload: isHeld,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return <LeaveQuestion onLeave={blocker.proceed} onStay={blocker.reset} />;
}
