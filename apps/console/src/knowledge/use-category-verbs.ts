import type { FaqCategory } from '@lingxi/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';
import { type FaqFilter, faqKeys } from './queries.ts';

export function useCategoryVerbs() {
  const { t } = useTranslation(['knowledge', 'frame']);
  const cache = useQueryClient();
  const navigate = useNavigate();
  const refresh = () => cache.invalidateQueries({ queryKey: faqKeys.categories });
  const create = (name: string) =>
    client.call('faqCategories.create', { body: { name } }).then(refresh);
  const rename = (id: string, name: string) =>
    client.call('faqCategories.update', { params: { id }, body: { name } }).then(refresh);
  const tell = (error: unknown) => showToast({ text: errorText(error), tone: 'danger' });
  const { mutate: remove } = useMutation({
    mutationFn: ({ category }: { category: FaqCategory; filter: FaqFilter }) =>
      client.call('faqCategories.delete', { params: { id: category.id } }),
    onSuccess: (_, { category, filter }) => {
      void refresh();
      if (filter.category === category.id) {
        void navigate({ to: '/knowledge', search: { ...filter, category: undefined } });
      }
      // Only an empty one can be deleted, so the same name again is all it was.
      const undo = () => void create(category.name).catch(tell);
      showToast({
        text: t('category.deleted', { name: category.name }),
        action: { label: t('frame:undo'), run: undo },
      });
    },
    onError: tell,
  });
  return {
    create,
    rename,
    remove: (category: FaqCategory, filter: FaqFilter) => remove({ category, filter }),
  };
}
