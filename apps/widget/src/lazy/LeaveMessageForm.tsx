import { web } from '@lingxi/sdk/endpoints.generated';
import { newId } from '@lingxi/sdk/new-id';
import { keep } from '../keep.ts';
import type { View } from '../panel/view.ts';
import { tryTo } from '../panel/write.ts';
import { place, request } from '../session.ts';
import { currentOf } from '../state.ts';
import { getState, set } from '../store.ts';
import { showMessage } from '../talk.ts';
import { type Field, Fields, type Values } from './Fields.tsx';
import css from './form.css?inline';
import { lazyDictionary } from './words.ts';

const fields: Field[] = [
  { key: 'text', isRequired: true },
  { key: 'email', isRequired: false },
  { key: 'phone', isRequired: false },
  { key: 'name', isRequired: false },
];

/** One id for as long as the form is open: sending it twice leaves one message. */
let clientId = newId();

const leave = async ({ text = '', name, email, phone }: Values) => {
  const id = currentOf(getState())?.id;
  if (!id) return;
  const body = { text, name, email, phone, clientId };
  const message = await tryTo(request(web.leaveMessage, { params: { id }, body }));
  if (!message) return;
  clientId = newId();
  keep(place.inbox, { leftId: id });
  set({ panel: undefined, leftId: id });
  showMessage(message);
};

/** A message for when somebody is there, with a way to answer it. */
const LeaveMessageForm = ({ s }: Pick<View, 's'>) => {
  const w = lazyDictionary[s.locale];
  const isKnown = s.visitor?.isIdentified;
  const isChosen = s.panel === 'leave_message';
  return (
    <Fields
      s={s}
      title={w.leaveMessage}
      note={w.leaveMessageNote}
      action={w.submit}
      fields={isKnown ? fields.slice(0, 1) : fields}
      complain={({ email, phone }) => (isKnown || email || phone ? undefined : w.needContact)}
      onSend={leave}
      onCancel={isChosen ? () => set({ panel: undefined }) : undefined}
    />
  );
};

export default LeaveMessageForm;
export { css };
