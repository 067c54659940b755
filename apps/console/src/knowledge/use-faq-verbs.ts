import type { Faq } from '@lingxi/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';
import { refreshFaqs, takeFaq } from './queries.ts';

const tell = (error: unknown) => showToast({ text: errorText(error), tone: 'danger' });

/** What is done to one entry from a menu; each can be undone from its toast. */
export function useFaqVerbs() {
  const { t } = useTranslation(['knowledge', 'frame']);
  const cache = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: (call: () => Promise<Faq>) => call(),
    onSuccess: (faq) => takeFaq(cache, faq),
    onError: tell,
  });
  const setPublished = (faq: Faq, isPublished: boolean, isUndo = false) => {
    const verb = isPublished ? 'publish' : 'unpublish';
    mutate(() => client.call(`faqs.${verb}`, { params: { id: faq.id } }), {
      onSuccess: () => {
        if (isUndo) return;
        showToast({
          text: t(`did.${verb}`),
          action: { label: t('frame:undo'), run: () => setPublished(faq, !isPublished, true) },
        });
      },
    });
  };
  const restore = (faq: Faq) =>
    mutate(() => client.call('faqs.restore', { params: { id: faq.id } }));
  const removal = useMutation({
    mutationFn: (faq: Faq) => client.call('faqs.delete', { params: { id: faq.id } }),
    onSuccess: (_, faq) => {
      refreshFaqs(cache, faq.id);
      showToast({
        text: t('did.delete', { question: faq.question }),
        action: { label: t('frame:undo'), run: () => restore(faq) },
      });
    },
    onError: tell,
  });
  return {
    isBusy: isPending || removal.isPending,
    publish: (faq: Faq) => setPublished(faq, true),
    unpublish: (faq: Faq) => setPublished(faq, false),
    remove: (faq: Faq, onDone?: () => void) => removal.mutate(faq, onDone && { onSuccess: onDone }),
  };
}
