import { web } from '@lingxi/sdk/endpoints.generated';
import { useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import type { View } from '../panel/view.ts';
import { tryTo } from '../panel/write.ts';
import { request } from '../session.ts';
import type { Talk } from '../state.ts';
import { dispatch } from '../store.ts';
import { fill } from '../words.ts';
import css from './rating.css?inline';
import { lazyShapes } from './shapes.ts';
import { lazyDictionary } from './words.ts';

const scores = [1, 2, 3, 4, 5] as const;
type Score = (typeof scores)[number];

/** Five stars, and a comment once one is chosen; then, for a day, a way to think better of it. */
const Rating = ({ s, talk }: Pick<View, 's'> & { talk: Talk }) => {
  const { id, rating, survey, agent } = talk;
  const [score, setScore] = useState((rating ?? undefined) as Score | undefined);
  const [comment, setComment] = useState(survey?.comment ?? '');
  const [isSending, setSending] = useState(false);
  const [isChanging, setChanging] = useState(false);
  const w = lazyDictionary[s.locale];
  if (!survey) return null;
  if (rating !== null && !isChanging) {
    if (Date.parse(survey.changeableUntil ?? '') > Date.now()) {
      return (
        <div class="rating rated">
          <p role="status">{w.rated}</p>
          <button type="button" class="plain" onClick={() => setChanging(true)}>
            {w.change}
          </button>
        </div>
      );
    }
    return null;
  }
  const { question, hasComment } = s.config!.settings.survey;
  const usual = survey.of === 'bot' ? w.rateBot : fill(w.rateAgent, agent?.name ?? w.person);
  const submit = async (event: Event) => {
    event.preventDefault();
    if (!score) return;
    setSending(true);
    const body = { rating: score, comment: comment.trim() };
    const conversation = await tryTo(request(web.rate, { params: { id }, body }));
    setSending(false);
    if (!conversation) return;
    setChanging(false);
    dispatch({ t: 'messages', items: [], conversation });
  };
  return (
    <form class="rating" onSubmit={submit}>
      <fieldset>
        <legend>{question[s.locale] || question.zh || usual}</legend>
        <div class="stars">
          {scores.map((n) => (
            <label key={n} class={score && n <= score ? 'on' : ''}>
              <input
                type="radio"
                name="score"
                value={n}
                aria-label={fill(w.stars, n, w[`score${n}`])}
                checked={n === score}
                onChange={() => setScore(n)}
              />
              <Icon d={lazyShapes.star} size={28} />
            </label>
          ))}
        </div>
        <p aria-live="polite">{score && w[`score${score}`]}</p>
      </fieldset>
      {score && (
        <>
          {hasComment && (
            <textarea
              rows={2}
              maxLength={1000}
              aria-label={w.comment}
              placeholder={w.comment}
              value={comment}
              onInput={(e) => setComment(e.currentTarget.value)}
            />
          )}
          <button type="submit" class="primary" disabled={isSending}>
            {w.submitRating}
          </button>
        </>
      )}
    </form>
  );
};

export default Rating;
export { css };
