import type { Faq } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Check, Ellipsis, EyeOff, Trash2, TrendingDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '../agents/me.ts';
import { Chip } from '../ui/Chip.tsx';
import { MenuButton } from '../ui/MenuButton.tsx';
import { absoluteTime, listTime } from '../ui/time.ts';
import { useKeepFocus } from '../ui/use-keep-focus.ts';
import { useNow } from '../ui/use-now.ts';
import s from './FaqList.module.css';
import { helpfulness } from './helpfulness.ts';
import { categoriesQuery, type FaqFilter } from './queries.ts';
import { StatusChip } from './StatusChip.tsx';
import { useFaqVerbs } from './use-faq-verbs.ts';

/** At most one thing that is wrong with it. */
function Flag({ faq }: { faq: Faq }) {
  const { t } = useTranslation('knowledge');
  if (faq.answers.zh.trim() === '' && faq.answers.en.trim() === '') {
    return <Chip tone="danger">{t('flag.noAnswer')}</Chip>;
  }
  if (helpfulness(faq)?.isLow) {
    return (
      <Chip tone="danger" icon={<TrendingDown />}>
        {t('flag.unhelpful')}
      </Chip>
    );
  }
  return null;
}

function Helpful({ faq }: { faq: Faq }) {
  const { t } = useTranslation('knowledge');
  const voted = helpfulness(faq);
  if (!voted) return <span className={s.unknown}>—</span>;
  const { percent, isLow } = voted;
  const title = t('helpful', { helpful: faq.helpfulCount, unhelpful: faq.unhelpfulCount });
  return (
    <span className={s.helpful} data-low={isLow || undefined} title={title}>
      {percent}%
      <span className={s.bar} aria-hidden="true">
        <span style={{ width: `${percent}%` }} />
      </span>
    </span>
  );
}

function RowMenu({ faq }: { faq: Faq }) {
  const { t } = useTranslation('knowledge');
  const mayUpdate = useMay('faq:update');
  const mayPublish = useMay('faq:publish');
  const verbs = useFaqVerbs();
  const items = [
    mayPublish && faq.publishedAt === null
      ? {
          key: 'publish',
          icon: <Check size={15} />,
          label: t('verb.publish'),
          onClick: () => verbs.publish(faq),
        }
      : null,
    mayPublish && faq.publishedAt !== null
      ? {
          key: 'unpublish',
          icon: <EyeOff size={15} />,
          label: t('verb.unpublish'),
          onClick: () => verbs.unpublish(faq),
        }
      : null,
    mayUpdate
      ? {
          key: 'delete',
          icon: <Trash2 size={15} />,
          label: t('verb.delete'),
          danger: true,
          onClick: () => verbs.remove(faq),
        }
      : null,
  ].filter((item) => item !== null);
  if (items.length === 0) return null;
  return (
    <MenuButton
      label={t('verb.more', { question: faq.question })}
      icon={<Ellipsis />}
      menu={{ items }}
    />
  );
}

export function FaqRow({ faq, filter }: { faq: Faq; filter: FaqFilter }) {
  const { t } = useTranslation('knowledge');
  const now = useNow();
  const row = useKeepFocus<HTMLTableRowElement>();
  const { data: categories } = useQuery(categoriesQuery);
  const category = categories?.find((c) => c.id === faq.categoryId)?.name;
  const languages = (['zh', 'en'] as const).filter((l) => faq.answers[l].trim() !== '');
  const facts = [
    t('similarCount', { count: faq.similarQuestions.length }),
    ...languages.map((l) => t(`language.${l}`)),
  ];
  return (
    <tr ref={row} className={s.row}>
      <td className={s.question}>
        <Link
          to="/knowledge/$faqId"
          params={{ faqId: faq.id }}
          search={filter}
          className={s.link}
          title={faq.question}
        >
          {faq.question}
        </Link>
        <span className={s.facts}>
          <span>{facts.join(' · ')}</span>
          <span className={s.narrow}>
            <StatusChip faq={faq} />
          </span>
          <Flag faq={faq} />
        </span>
      </td>
      {filter.category === undefined && (
        <td className={s.wide}>
          <span className={s.category}>{category ?? '—'}</span>
        </td>
      )}
      <td className={s.wide}>
        <StatusChip faq={faq} />
      </td>
      <td className={s.number}>{faq.hits.toLocaleString()}</td>
      <td className={s.number} data-wide>
        <Helpful faq={faq} />
      </td>
      <td className={s.number} data-wide>
        <time dateTime={faq.updatedAt} title={absoluteTime(faq.updatedAt)}>
          {listTime(faq.updatedAt, now)}
        </time>
      </td>
      <td className={s.menu}>
        <RowMenu faq={faq} />
      </td>
    </tr>
  );
}
