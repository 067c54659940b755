import { web } from '@lingxi/sdk/endpoints.generated';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../icons.tsx';
import { Text } from '../panel/Bubble.tsx';
import type { View } from '../panel/view.ts';
import { request } from '../session.ts';
import { set } from '../store.ts';
import css from './articles.css?inline';
import { lazyShapes } from './shapes.ts';
import { lazyDictionary } from './words.ts';

interface Article {
  id: string;
  title: string;
  text: string;
}

/** Looks for an answer without asking anybody. */
const Articles = ({ s }: Pick<View, 's'>) => {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Article[]>();
  const [shown, setShown] = useState<Article>();
  const input = useRef<HTMLInputElement>(null);
  const w = lazyDictionary[s.locale];

  useEffect(() => input.current?.focus(), [shown]);
  useEffect(() => {
    const abort = new AbortController();
    const search = () => {
      const input = { query: { q: query.trim(), locale: s.locale }, signal: abort.signal };
      request(web.searchArticles, input).then(
        (page) => setFound(page.items),
        () => undefined,
      );
    };
    const timer = setTimeout(search, query ? 200 : 0);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query, s.locale]);

  const back = () => (shown ? setShown(undefined) : set({ panel: undefined }));
  return (
    <section class="articles" aria-label={w.searchArticles}>
      <div class="bar">
        <button type="button" class="icon" aria-label={w.back} onClick={back}>
          <Icon d={lazyShapes.back} />
        </button>
        {shown ? (
          <h3>{shown.title}</h3>
        ) : (
          <input
            ref={input}
            type="search"
            aria-label={w.searchArticles}
            placeholder={w.searchArticles}
            maxLength={100}
            value={query}
            onInput={(e) => setQuery(e.currentTarget.value)}
          />
        )}
      </div>
      {shown ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text is scrolled by keyboard too
        <article tabIndex={0}>
          <Text text={shown.text} />
        </article>
      ) : (
        <ul>
          {found?.map((article) => (
            <li key={article.id}>
              <button type="button" onClick={() => setShown(article)}>
                <b>{article.title}</b>
                <span>{article.text}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p role="status">{!shown && found?.length === 0 ? w.noArticles : ''}</p>
    </section>
  );
};

export default Articles;
export { css };
