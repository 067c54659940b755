import type { Locale, MessageContent } from '@lingxi/contract';
import { absolute } from '../session.ts';

type CardContent = NonNullable<MessageContent['card']>;

const priceOf = (cents: number, currency: string, locale: Locale) =>
  (cents / 100).toLocaleString(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: cents % 100 ? 2 : 0,
  });

/** Only web addresses become links: a card must not run a script. */
const isWeb = (url: string) => /^https?:$/.test(new URL(url, location.href).protocol);

export const Card = ({ card, locale }: { card: CardContent; locale: Locale }) => (
  <div class="card">
    {card.imageUrl && <img src={absolute(card.imageUrl)} alt="" />}
    <div>
      <h3>{card.title}</h3>
      {card.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div class="deal">
        {card.priceCents !== null && <b>{priceOf(card.priceCents, card.currency, locale)}</b>}
        {card.actions
          .filter((a) => isWeb(a.url))
          .map((a) => (
            <a key={a.label} href={a.url} target="_blank" rel="noopener noreferrer">
              {a.label}
            </a>
          ))}
      </div>
    </div>
  </div>
);
