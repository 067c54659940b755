import type { QueuePlace } from '@lingxi/contract';
import { web } from '@lingxi/sdk/endpoints.generated';
import { Line } from '../icons.tsx';
import { request } from '../session.ts';
import { currentOf } from '../state.ts';
import { dispatch, getState, set } from '../store.ts';
import { tryTo } from '../talk.ts';
import type { View } from '../view.ts';
import { fill } from '../words.ts';
import { lazyShapes } from './icons.ts';
import css from './queue.css?inline';
import { lazyDictionary } from './words.ts';

const around = 2 * Math.PI * 17;

const leaveQueue = async () => {
  const id = currentOf(getState())?.id;
  const conversation = id && (await tryTo(request(web.leaveQueue, { params: { id } })));
  if (conversation) dispatch({ t: 'messages', items: [], conversation });
};

/** How much of the wait is over, and how many are ahead; a person when nobody is. */
const Ring = ({ ahead, part }: { ahead: number | undefined; part: number }) => (
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

/** The place in the queue, kept true by the server. */
const Queue = ({ s, place }: Pick<View, 's'> & { place: QueuePlace | null }) => {
  const w = lazyDictionary[s.locale];
  const ahead = place ? place.position - 1 : undefined;
  const start = Math.max(s.queueStart, place?.position ?? 1);
  const text = ahead ? fill(w.ahead, ahead) : ahead === 0 ? w.next : w.handedOff;
  const wait = place?.estimatedWaitMinutes;
  const team = s.messages
    .map((m) => m.content.event?.teamName)
    .filter(Boolean)
    .pop();
  return (
    <div class="queue">
      <div role="status">
        <Ring ahead={ahead} part={ahead === undefined ? 0.1 : 1 - ahead / start} />
        <div>
          <h3>{wait ? fill(w.minutes, text, wait) : text}</h3>
          <p>{team ? fill(w.teamNote, team) : w.queueNote}</p>
        </div>
      </div>
      <div class="ways">
        <button type="button" class="link" onClick={() => set({ panel: 'leave_message' })}>
          <Line d={lazyShapes.pen} size={16} />
          {w.leaveInstead}
        </button>
        <button type="button" class="link quiet" onClick={() => void leaveQueue()}>
          {w.cancel}
        </button>
      </div>
    </div>
  );
};

export default Queue;
export { css };
