import { web } from '@lingxi/sdk/endpoints.generated';
import { newId } from '@lingxi/sdk/new-id';
import type { ApiError } from '@lingxi/sdk/request';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { View } from '../panel/view.ts';
import { say } from '../panel/write.ts';
import { report, request } from '../session.ts';
import { currentOf, isAskedToLeave } from '../state.ts';
import { dispatch, getState, set } from '../store.ts';
import { refresh, showMessage } from '../talk.ts';
import { type Field, Fields, type Values } from './Fields.tsx';
import css from './form.css?inline';
import { lazyDictionary } from './words.ts';

const fields: Field[] = [
  { key: 'text', isRequired: true },
  { key: 'email', isRequired: false, isEither: true },
  { key: 'phone', isRequired: false, isEither: true },
  { key: 'name', isRequired: false },
];

/** One id for as long as the form is open: sending it twice leaves one message. */
let clientId = newId();

const leave = async ({ text = '', name, email, phone }: Values): Promise<undefined> => {
  const current = currentOf(getState());
  if (!current) return undefined;
  const { id } = current;
  const body = { text, name, email, phone, clientId };
  const message = await request(web.leaveMessage, { params: { id }, body });
  clientId = newId();
  const conversation = { ...current, hasLeftMessage: true };
  dispatch({ t: 'messages', items: [], conversation });
  set({ panel: undefined });
  showMessage(message);
  void refresh(id);
};

/** Whoever has begun keeps the form, also when somebody comes in meanwhile. */
const begin = () => set({ panel: 'leave_message' });
const cancel = () => set({ panel: undefined });

/** A message for when somebody is there; the server says when it lacks a way to answer. */
const LeaveMessageForm = ({ s }: Pick<View, 's'>) => {
  const [isUnknown, setUnknown] = useState(!s.visitor?.isIdentified);
  const box = useRef<HTMLDivElement>(null);
  const w = lazyDictionary[s.locale];
  useEffect(() => {
    if (getState().panel === 'leave_message') box.current?.querySelector('textarea')?.focus();
  }, []);
  const send = (values: Values) =>
    leave(values).catch((error: ApiError) => {
      const { code, message } = report(error);
      if (code === 'way_to_answer_missing') {
        setUnknown(true);
        return message;
      }
      say(message);
      return undefined;
    });
  return (
    <div ref={box} onFocusIn={begin}>
      <Fields
        s={s}
        title={w.leaveMessage}
        note={w.leaveMessageNote}
        action={w.submit}
        fields={isUnknown ? fields : fields.slice(0, 1)}
        onSend={send}
        onCancel={isAskedToLeave(s) ? undefined : cancel}
      />
    </div>
  );
};

export default LeaveMessageForm;
export { css };
