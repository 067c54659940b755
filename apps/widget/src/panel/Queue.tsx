import type { QueuePlace } from '@lingxi/contract';
import { web } from '@lingxi/sdk/endpoints.generated';
import { Icon } from '../icons.tsx';
import { request } from '../session.ts';
import { currentOf, type State } from '../state.ts';
import { dispatch, getState, set } from '../store.ts';
import { Lazy } from './lazy.tsx';
import { shapes } from './shapes.ts';
import type { View } from './view.ts';
import type { Translate } from './words.ts';
import { tryTo } from './write.ts';

const around = 2 * Math.PI * 17;

const leaveQueue = async () => {
  const id = currentOf(getState())?.id;
  const conversation = id && (await tryTo(request(web.leaveQueue, { params: { id } })));
  if (conversation) dispatch({ t: 'messages', items: [], conversation });
};

/** Who has it now, as the last system line says. */
export const teamOf = (s: State, t: Translate): string => {
  const id = currentOf(s)?.id;
  const lines = s.messages.filter((m) => m.conversationId === id);
  return lines.flatMap((m) => m.content.event?.teamName ?? []).pop() ?? t('agent');
};

/** How much of the wait is over, and how many are ahead; a person when nobody is. */
const Ring = ({ ahead, part }: { ahead: number; part: number }) => (
  <svg class="ring" width="40" height="40" viewBox="0 0 40 40" aria-hidden="true">
    <circle cx="20" cy="20" r="17" />
    <circle
      class="done"
      cx="20"
      cy="20"
      r="17"
      stroke-dasharray={`${around * part} ${around}`}
      transform="rotate(-90 20 20)"
    />
    {ahead ? (
      <text x="20" y="25" text-anchor="middle">
        {ahead}
      </text>
    ) : (
      <path d="M20 19.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM13.5 27a6.5 6.5 0 0 1 13 0" />
    )}
  </svg>
);

/** The place in the queue, kept true by the server; without one, that nobody is there to wait for. */
export const Queue = ({ s, t, place }: View & { place?: QueuePlace | null }) => {
  const ahead = (place?.position ?? 1) - 1;
  const text = place ? (ahead ? t('ahead', ahead) : t('next')) : t('nobody');
  const wait = place?.estimatedWaitMinutes;
  return (
    <div class="queue">
      <div role="status">
        {place && <Ring ahead={ahead} part={1 - ahead / Math.max(s.queueStart, ahead + 1)} />}
        <div>
          <h3>{wait ? t('minutes', text, wait) : text}</h3>
          {!place && s.config!.service && (
            <p>
              <Lazy name="service" s={s} />
            </p>
          )}
          <p>{place ? t('teamNote', teamOf(s, t)) : t('nobodyNote')}</p>
        </div>
      </div>
      <div class="ways">
        <button type="button" class="link" onClick={() => set({ panel: 'leave_message' })}>
          <Icon d={shapes.pen} size={16} />
          {t('leaveInstead')}
        </button>
        <button type="button" class="link quiet" onClick={() => void leaveQueue()}>
          {t('cancel')}
        </button>
      </div>
    </div>
  );
};
