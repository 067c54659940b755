import { Icon } from '../icons.tsx';
import { begin } from '../open.ts';
import { set } from '../store.ts';
import { ignore } from '../talk.ts';
import { Lazy } from './lazy.tsx';
import { shapes } from './shapes.ts';
import type { View } from './view.ts';

const tryAgain = () => {
  set({ gate: 'loading' });
  begin().catch(ignore);
};

/** What is shown instead of the conversation: a form, or why there is none. */
export const Gate = ({ s, t }: View) => {
  if (s.gate === 'form') return <Lazy name="preChat" s={s} />;
  if (s.gate === 'loading') {
    return (
      <div class="wait" role="status" aria-label={t('loading')}>
        <i />
        <i />
        <i />
      </div>
    );
  }
  const isSignIn = s.gate === 'sign_in';
  return (
    <div class="gate">
      <Icon d={isSignIn ? shapes.lock : shapes.lost} size={32} />
      <h3>{t(isSignIn ? 'signIn' : 'unreachable')}</h3>
      {isSignIn ? (
        <p>{t('signInNote')}</p>
      ) : (
        <>
          <p>{s.reason}</p>
          <button type="button" class="plain" onClick={tryAgain}>
            {t('again')}
          </button>
        </>
      )}
    </div>
  );
};
