import type { Inbox } from '@lingxi/contract';
import { useQuery } from '@tanstack/react-query';
import { useStore } from '../ui/store.ts';
import { uploadedLogos } from './logos.ts';
import { widgetQuery } from './queries.ts';

/** Where the picture is: one just uploaded, or the inbox's own. */
export function useLogo(inbox: Inbox, fileId: string | null): string | null {
  const saved = inbox.settings.logoFileId;
  const uploaded = useStore(uploadedLogos, (all) => (fileId ? all[fileId] : undefined));
  const { data } = useQuery({ ...widgetQuery(inbox.publicKey, saved), enabled: saved !== null });
  if (fileId === null) return null;
  return uploaded ?? (fileId === saved ? (data?.logoUrl ?? null) : null);
}
