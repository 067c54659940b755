import { useTranslation } from 'react-i18next';
import s from './RichText.module.css';
import { languageOf } from './text-language.ts';

const address = /(https?:\/\/[^\s<>"'，。；！？、）」]+)/;

/** Plain text as it was written; only web addresses become links, opened without a referrer. */
export function RichText({ text }: { text: string }) {
  const { i18n } = useTranslation();
  return (
    <span className={s.text} lang={languageOf(text, i18n.language)}>
      {text.split(address).map((part, i) =>
        i % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
          <a key={i} href={part} target="_blank" rel="noopener noreferrer">
            {part}
          </a>
        ) : (
          part
        ),
      )}
    </span>
  );
}
