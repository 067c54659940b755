import { Line } from '../icons.tsx';
import { begin } from '../open.ts';
import { set } from '../store.ts';
import type { View } from '../view.ts';
import css from './gate.css?inline';
import { lazyShapes } from './icons.ts';
import { PreChatForm } from './PreChatForm.tsx';
import { lazyDictionary } from './words.ts';

const tryAgain = () => {
  set({ gate: 'loading' });
  begin().catch(() => undefined);
};

/** What is shown instead of the conversation: a form, or why there is none. */
const Gate = ({ s }: Pick<View, 's'>) => {
  if (s.gate === 'form') return <PreChatForm s={s} />;
  const w = lazyDictionary[s.locale];
  const isSignIn = s.gate === 'sign_in';
  return (
    <div class="gate">
      <Line d={isSignIn ? lazyShapes.lock : lazyShapes.cloud} size={32} />
      <h3>{isSignIn ? w.signIn : w.unreachable}</h3>
      {isSignIn ? (
        <p>{w.signInNote}</p>
      ) : (
        <button type="button" class="plain" onClick={tryAgain}>
          {w.again}
        </button>
      )}
    </div>
  );
};

export default Gate;
export { css };
