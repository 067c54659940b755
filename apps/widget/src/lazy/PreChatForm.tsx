import { web } from '@lingxi/sdk/endpoints.generated';
import { keep } from '../keep.ts';
import type { View } from '../panel/view.ts';
import { send, tryTo } from '../panel/write.ts';
import { place, request } from '../session.ts';
import { set } from '../store.ts';
import { Fields, type Values } from './Fields.tsx';
import css from './form.css?inline';
import { lazyDictionary } from './words.ts';

/** What is given is kept with the visitor; the topic is also their first message. */
const introduce = async ({ topic, ...contact }: Values) => {
  const body = { ...contact, ...(topic && { attributes: { topic } }) };
  const visitor = await tryTo(request(web.setAttributes, { body }));
  if (!visitor) return undefined;
  keep(place.inbox, { isFormDone: true });
  set({ visitor, gate: 'ready' });
  if (topic) send(topic);
  return undefined;
};

/** What the inbox asks before the first message. */
const PreChatForm = ({ s }: Pick<View, 's'>) => {
  const w = lazyDictionary[s.locale];
  return (
    <div class="alone">
      <Fields
        s={s}
        title={w.introduce}
        note={w.introduceNote}
        action={w.start}
        fields={s.config?.settings.preChatFields ?? []}
        onSend={introduce}
      />
    </div>
  );
};

export default PreChatForm;
export { css };
