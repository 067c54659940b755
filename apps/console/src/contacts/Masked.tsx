import { Eye, EyeOff } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import s from './ContactCard.module.css';

/** Who looks over an agent's shoulder reads no number; one press shows it. */
export function Masked({
  value,
  mask,
  label,
}: {
  value: string;
  mask: (value: string) => string;
  label: string;
}) {
  const { t } = useTranslation('contacts');
  const [isShown, setShown] = useState(false);
  return (
    <span className={s.masked}>
      {isShown ? value : mask(value)}
      <button
        type="button"
        aria-label={t(isShown ? 'hide' : 'reveal', { label })}
        aria-pressed={isShown}
        onClick={() => setShown((is) => !is)}
      >
        {isShown ? <EyeOff size={14} /> : <Eye size={14} />}
      </button>
    </span>
  );
}
