import type { View } from './view.ts';

/** Says that the line is lost, a moment after it is, and that it is back, for a moment. */
export const Banner = ({ s, t }: View) => {
  const word =
    s.status === 'offline' || s.status === 'reconnecting' ? s.status : s.wasLost && 'restored';
  return (
    <div class="over" role="status">
      {s.gate === 'ready' && word && (
        <p key={word} class={word}>
          {t(word)}
        </p>
      )}
      {s.notice && <p class="notice">{s.notice}</p>}
    </div>
  );
};
