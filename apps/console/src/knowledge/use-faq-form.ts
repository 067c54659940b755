import type { Faq } from '@lingxi/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { client } from '../client.ts';
import { blankDraft, draftOf, type FaqDraft, isSameDraft } from './draft.ts';
import { takeFaq } from './queries.ts';

interface Saving {
  draft: FaqDraft;
  isPublished: boolean;
}

/** What is being written, against what is saved. */
export function useFaqForm(faq: Faq | null, categoryId: string | null) {
  const cache = useQueryClient();
  const [base, setBase] = useState<FaqDraft>(() => (faq ? draftOf(faq) : blankDraft(categoryId)));
  const [draft, setDraft] = useState(base);
  const [isOvertaken, setOvertaken] = useState(false);
  const isDirty = !isSameDraft(base, draft);

  const save = useMutation({
    mutationFn: async ({ draft: body, isPublished }: Saving) => {
      if (!faq) return client.call('faqs.create', { body: { ...body, isPublished } });
      const params = { id: faq.id };
      const saved = await client.call('faqs.update', { params, body });
      return isPublished && saved.publishedAt === null
        ? client.call('faqs.publish', { params })
        : saved;
    },
    onSuccess: (saved, sent) => {
      const kept = draftOf(saved);
      setOvertaken(false);
      setBase(kept);
      // What was typed while it was being saved is a change again.
      setDraft((now) => (isSameDraft(now, sent.draft) ? kept : now));
      takeFaq(cache, saved);
    },
  });

  // Somebody else has saved it: followed where nothing is written here, told where something is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the server's side can overtake
  useEffect(() => {
    if (!faq || save.isPending) return;
    const theirs = draftOf(faq);
    if (isSameDraft(theirs, base)) return;
    if (isDirty) return setOvertaken(true);
    setBase(theirs);
    setDraft(theirs);
  }, [faq]);

  return {
    draft,
    base,
    isDirty,
    isOvertaken,
    error: save.error,
    isSaving: save.isPending,
    change: (part: Partial<FaqDraft>) => {
      if (save.error) save.reset();
      setDraft((now) => ({ ...now, ...part }));
    },
    discard: () => {
      save.reset();
      setOvertaken(false);
      const latest = faq ? draftOf(faq) : base;
      setBase(latest);
      setDraft(latest);
    },
    save: (isPublished: boolean) => save.mutateAsync({ draft, isPublished }),
  };
}

export type FaqForm = ReturnType<typeof useFaqForm>;
