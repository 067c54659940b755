import { useTranslation } from 'react-i18next';
import { changesOf, type FaqDraft } from './draft.ts';

/** 改动：标准问、相似问 +1. */
export function useSummary(base: FaqDraft, draft: FaqDraft): string {
  const { t } = useTranslation('knowledge');
  const named = changesOf(base, draft).map((change) => {
    if (change.field !== 'similar') return t(`change.${change.field}`);
    const counts = [
      change.added > 0 ? `+${change.added}` : '',
      change.removed > 0 ? `−${change.removed}` : '',
    ];
    return t('change.similar', { counts: counts.filter(Boolean).join(' ') });
  });
  return t('change.all', { changes: named.join(t('listComma')) });
}
