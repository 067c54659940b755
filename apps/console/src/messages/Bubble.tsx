import { useTranslation } from 'react-i18next';
import { absoluteTime, clockTime } from '../ui/time.ts';
import s from './Message.module.css';
import { RichText } from './RichText.tsx';

export function Bubble(props: {
  side: 'in' | 'out' | 'note';
  text: string;
  at: string;
  /** The time beside the bubble, shown on hover: lines of the contact have no head. */
  isTimed?: boolean;
}) {
  useTranslation('frame');
  return (
    <div className={s.bubbleRow}>
      <div className={s.bubble} data-side={props.side} title={absoluteTime(props.at)}>
        <RichText text={props.text} />
      </div>
      {props.isTimed && <time className={s.sideTime}>{clockTime(props.at)}</time>}
    </div>
  );
}
