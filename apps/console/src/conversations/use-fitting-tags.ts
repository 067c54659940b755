import { useQuery } from '@tanstack/react-query';
import { fittingTagsQuery } from '../tags/queries.ts';
import { useSettled } from '../ui/use-settled.ts';
import { useKnownTags } from './use-known-tags.ts';

/** Suggestions: the account's tags that fit, and until they are here those this tab has seen. */
export function useFittingTags(text: string, isAsked: boolean): string[] {
  const q = useSettled(text.trim(), 150);
  const seen = useKnownTags();
  const { data } = useQuery({ ...fittingTagsQuery(q), enabled: isAsked });
  return data?.items.map((tag) => tag.name) ?? seen;
}
