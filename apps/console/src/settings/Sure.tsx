import Popconfirm from 'antd/es/popconfirm';
import { type ReactElement, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useReturnFocus } from '../ui/use-return-focus.ts';

/** In the question for as long as it is asked. */
function Why({ text }: { text: string }) {
  useReturnFocus();
  return text;
}

/** Asks once before what cannot be undone; the focus goes into the question and comes back. */
export function Sure(props: {
  title: string;
  why: string;
  okText: string;
  placement?: 'top' | 'topRight';
  onSure: () => unknown;
  /** Told whether the question is open: a tooltip would cover its answers. */
  children: ReactElement | ((isOpen: boolean) => ReactElement);
}) {
  const { t } = useTranslation('frame');
  const [isOpen, setOpen] = useState(false);
  return (
    <Popconfirm
      title={props.title}
      description={<Why text={props.why} />}
      okText={props.okText}
      cancelText={t('cancel')}
      okButtonProps={{ danger: true }}
      cancelButtonProps={{ autoFocus: true }}
      placement={props.placement ?? 'top'}
      styles={{ root: { maxWidth: 'min(400px, calc(100vw - 16px))' } }}
      destroyOnHidden
      onOpenChange={setOpen}
      onConfirm={props.onSure}
    >
      {typeof props.children === 'function' ? props.children(isOpen) : props.children}
    </Popconfirm>
  );
}
