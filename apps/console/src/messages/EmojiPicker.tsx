import {
  type EmojiPickerListCategoryHeaderProps,
  type EmojiPickerListEmojiProps,
  type EmojiPickerListRowProps,
  EmojiPicker as Picker,
} from 'frimousse';
import { useTranslation } from 'react-i18next';
import { currentLocale } from '../locales/index.ts';
import s from './EmojiPicker.module.css';

/** The data lies beside the console: nothing is fetched from anywhere else. */
const emojiUrl = `${import.meta.env.BASE_URL}emoji`;

function CategoryHeader({ category, ...rest }: EmojiPickerListCategoryHeaderProps) {
  return (
    <div className={s.category} {...rest}>
      {category.label}
    </div>
  );
}

/** The library counts from 0; ARIA counts from 1. */
const fromOne = (index: number | undefined) => (index === undefined ? undefined : index + 1);

function Row({ children, ...rest }: EmojiPickerListRowProps) {
  const props = { ...rest, 'aria-rowindex': fromOne(rest['aria-rowindex']) };
  return <div {...props}>{children}</div>;
}

function Emoji({ emoji, ...rest }: EmojiPickerListEmojiProps) {
  const props = { ...rest, 'aria-colindex': fromOne(rest['aria-colindex']) };
  return (
    <button type="button" className={s.emoji} {...props}>
      {emoji.emoji}
    </button>
  );
}

export default function EmojiPicker({ onPick }: { onPick: (emoji: string) => void }) {
  const { t } = useTranslation('messages');
  return (
    <Picker.Root
      className={s.root}
      locale={currentLocale()}
      emojibaseUrl={emojiUrl}
      columns={9}
      onEmojiSelect={({ emoji }) => onPick(emoji)}
    >
      <Picker.Search className={s.search} placeholder={t('emoji.search')} autoFocus />
      <Picker.Viewport className={s.viewport} tabIndex={0}>
        <Picker.Loading className={s.note}>{t('emoji.loading')}</Picker.Loading>
        <Picker.Empty className={s.note}>{t('emoji.none')}</Picker.Empty>
        <Picker.List className={s.list} components={{ CategoryHeader, Row, Emoji }} />
      </Picker.Viewport>
    </Picker.Root>
  );
}
