import type { Tag } from '@lingxi/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { keys } from '../queries.ts';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';
import { tagsKey } from './queries.ts';

/** What is done to a tag; refusals of a field are left to the form that sent it. */
export function useTagVerbs() {
  const { t } = useTranslation('service');
  const cache = useQueryClient();
  const refresh = () => {
    for (const queryKey of [tagsKey, keys.folders, keys.screens]) {
      void cache.invalidateQueries({ queryKey });
    }
  };
  const create = useMutation({
    mutationFn: (name: string) => client.call('tags.create', { body: { name } }),
    onSuccess: ({ name }) => {
      refresh();
      showToast({ text: t('tags.created', { name }) });
    },
  });
  const rename = useMutation({
    mutationFn: ({ id, name }: Pick<Tag, 'id' | 'name'>) =>
      client.call('tags.rename', { params: { id }, body: { name } }),
    onSuccess: ({ conversations }) => {
      refresh();
      showToast({ text: t('tags.renamed', { count: conversations }) });
    },
  });
  const merge = useMutation({
    mutationFn: ({ tag, into }: { tag: Tag; into: Pick<Tag, 'id' | 'name'> }) =>
      client.call('tags.merge', { params: { id: tag.id }, body: { intoId: into.id } }),
    onSuccess: ({ conversations }, { into }) => {
      refresh();
      showToast({ text: t('tags.merged', { count: conversations, into: into.name }) });
    },
  });
  const remove = useMutation({
    mutationFn: ({ id }: Tag) => client.call('tags.delete', { params: { id } }),
    onSuccess: ({ conversations }) => {
      refresh();
      showToast({ text: t('tags.deleted', { count: conversations }) });
    },
    onError: (error) => showToast({ text: errorText(error), tone: 'danger' }),
  });
  return { create, rename, merge, remove };
}
