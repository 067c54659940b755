import {
  type EmojiPickerListCategoryHeaderProps,
  type EmojiPickerListEmojiProps,
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

function Emoji({ emoji, ...rest }: EmojiPickerListEmojiProps) {
  return (
    <button type="button" className={s.emoji} {...rest}>
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
      <Picker.Viewport className={s.viewport}>
        <Picker.Loading className={s.note}>{t('emoji.loading')}</Picker.Loading>
        <Picker.Empty className={s.note}>{t('emoji.none')}</Picker.Empty>
        <Picker.List className={s.list} components={{ CategoryHeader, Emoji }} />
      </Picker.Viewport>
    </Picker.Root>
  );
}
