import type { Attachment, Conversation } from '@lingxi/contract';
import { limits } from '@lingxi/contract/limits';
import { useQuery } from '@tanstack/react-query';
import { currentLive } from '../live/connect.ts';
import { keys } from '../queries.ts';
import { type DraftKind, loadDrafts, setDraft, useDrafts } from './drafts.ts';
import { sendMessage } from './outgoing.ts';
import { addFiles, clearUploads, type Upload, useUploads } from './uploads.ts';

export interface Compose {
  key: string;
  text: string;
  setText: (text: string) => void;
  uploads: readonly Upload[];
  addFiles: (files: readonly File[]) => void;
  canSend: boolean;
  isTooLong: boolean;
  /**
   * Undefined when there is nothing to send or something is still being uploaded; otherwise
   * whether the server takes it.
   */
  send: () => Promise<boolean> | undefined;
}

/** The text and files being written in one tab of one conversation. */
export function useCompose(conversation: Conversation, kind: DraftKind): Compose {
  const { id } = conversation;
  const key = `${id}|${kind}`;
  const text = useDrafts(id)[kind];
  const uploads = useUploads(key);
  useQuery({ queryKey: keys.drafts(id), queryFn: ({ signal }) => loadDrafts(id, signal) });

  const attachments = uploads.flatMap((u): Attachment[] => (u.attachment ? [u.attachment] : []));
  const isReady = uploads.every((u) => u.attachment !== null);
  const isTooLong = text.length > limits.messageCharacters;
  const canSend = isReady && !isTooLong && (text.trim() !== '' || attachments.length > 0);

  const send = () => {
    const live = currentLive();
    if (!canSend || !live) return undefined;
    const sent = sendMessage(live, { conversationId: id, kind, text: text.trim(), attachments });
    setDraft(id, kind, '', true);
    clearUploads(key);
    return sent;
  };
  return {
    key,
    text,
    setText: (next) => setDraft(id, kind, next),
    uploads,
    addFiles: (files) => addFiles(key, files),
    canSend,
    isTooLong,
    send,
  };
}
