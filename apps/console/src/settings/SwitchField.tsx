import Form from 'antd/es/form';
import Switch from 'antd/es/switch';
import { useId } from 'react';
import s from './Fields.module.css';

/** A switch beside its words, as one row. */
export function SwitchField(props: { name: string[]; label: string; help: string }) {
  const id = useId();
  return (
    <div className={s.switch}>
      <p>
        <span id={id}>{props.label}</span>
        <small id={`${id}-help`}>{props.help}</small>
      </p>
      <Form.Item name={props.name} valuePropName="checked" noStyle>
        <Switch aria-labelledby={id} aria-describedby={`${id}-help`} />
      </Form.Item>
    </div>
  );
}
