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
  const { gate, reason } = s;
  if (gate === 'ready') return null;
  if (gate === 'form') return <Lazy name="preChat" s={s} />;
  if (gate === 'loading') {
    return (
      <div class="wait" role="status" aria-label={t('loading')}>
        <i />
        <i />
        <i />
      </div>
    );
  }
  return (
    <div class="gate">
      <Icon d={gate === 'signIn' ? shapes.lock : shapes.lost} size={32} />
      <h3>{t(gate)}</h3>
      {gate === 'unreachable' ? (
        <>
          <p>{reason}</p>
          <button type="button" class="plain" onClick={tryAgain}>
            {t('again')}
          </button>
        </>
      ) : (
        <p>{t(`${gate}Note`)}</p>
      )}
    </div>
  );
};
