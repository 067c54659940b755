import { MessagesSquare } from 'lucide-react';
import s from './Brand.module.css';

export function BrandMark({ size = 34 }: { size?: number }) {
  return (
    <span className={s.mark} style={{ width: size, height: size }} aria-hidden="true">
      <MessagesSquare size={Math.round(size * 0.53)} strokeWidth={1.9} />
    </span>
  );
}
