import {
  AlarmClock,
  BookOpenText,
  Bot,
  Check,
  CheckCheck,
  CornerUpRight,
  Inbox,
  Library,
  MessagesSquare,
  Settings,
  Sparkles,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Avatar } from '../ui/Avatar.tsx';
import { Chip } from '../ui/Chip.tsx';
import s from './ProductPicture.module.css';

/** The desk, drawn from the same parts it is made of; nothing in it can be used or read aloud. */
export function ProductPicture() {
  const { t } = useTranslation('agents');
  const name = t('picture.contact');
  const rows = [
    { name, text: t('picture.row1'), chip: <Chip tone="warn">2:08</Chip>, isOpen: true },
    {
      name: t('picture.contact2'),
      text: t('picture.row2'),
      chip: (
        <Chip tone="ai" icon={<Bot />}>
          {t('picture.bot')}
        </Chip>
      ),
    },
    { name: 'Olivia Tan', text: t('picture.row3'), chip: <Chip>{t('picture.tag')}</Chip> },
    {
      name: t('picture.contact4'),
      text: t('picture.row4'),
      chip: <Chip>{t('picture.tag2')}</Chip>,
    },
    { name: t('picture.contact5'), text: t('picture.row5'), chip: <Chip>{t('picture.tag')}</Chip> },
  ];
  return (
    <div className={s.window} aria-hidden="true" inert>
      <div className={s.rail}>
        <span className={s.mark}>
          <MessagesSquare size={16} />
        </span>
        <span className={s.on}>
          <Inbox size={17} />
        </span>
        <Library size={17} />
        <Settings size={17} />
      </div>
      <div className={s.list}>
        <p className={s.listHead}>
          {t('picture.mine')} <span>5</span>
        </p>
        {rows.map((row) => (
          <div key={row.name} className={s.row} data-open={row.isOpen}>
            <Avatar name={row.name} size={30} />
            <div>
              <b>{row.name}</b>
              <p>{row.text}</p>
              {row.chip}
            </div>
          </div>
        ))}
      </div>
      <div className={s.thread}>
        <header className={s.head}>
          <Avatar name={name} size={30} />
          <div>
            <b>{name}</b>
            <p>{t('picture.where')}</p>
          </div>
          <span className={s.tools}>
            <AlarmClock size={15} />
            <span className={s.primary}>
              <Check size={14} /> {t('picture.resolve')}
            </span>
          </span>
        </header>
        <div className={s.messages}>
          <p className={s.in}>{t('picture.ask')}</p>
          <p className={s.label}>
            <Chip tone="ai" icon={<Bot />}>
              {t('picture.assistant')}
            </Chip>
            14:02
          </p>
          <p className={s.out}>{t('picture.answer')}</p>
          <p className={s.source}>
            <Chip tone="ai" icon={<BookOpenText />}>
              {t('picture.source')}
            </Chip>
          </p>
          <p className={s.in}>{t('picture.human')}</p>
          <p className={s.event}>
            <CornerUpRight size={13} /> {t('picture.event')}
          </p>
          <div className={s.summary}>
            <p>
              <Sparkles size={13} /> {t('picture.summaryTitle')}
            </p>
            {t('picture.summary')}
          </div>
          <p className={s.label}>
            {t('picture.you')} · 14:04 <CheckCheck size={14} />
          </p>
          <p className={s.out}>{t('picture.reply')}</p>
        </div>
      </div>
    </div>
  );
}
