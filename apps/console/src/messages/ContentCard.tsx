import type { MessageContent } from '@lingxi/contract';
import { money } from '../ui/money.ts';
import s from './Message.module.css';

export function ContentCard({ card }: { card: NonNullable<MessageContent['card']> }) {
  return (
    <div className={s.card}>
      {card.imageUrl && <img src={card.imageUrl} alt="" width={52} height={52} />}
      <div>
        <p className={s.cardTitle}>{card.title}</p>
        {card.lines.map((line) => (
          <p key={line} className={s.cardLine}>
            {line}
          </p>
        ))}
        {card.priceCents !== null && (
          <p className={s.cardLine}>{money(card.priceCents, card.currency)}</p>
        )}
      </div>
    </div>
  );
}
