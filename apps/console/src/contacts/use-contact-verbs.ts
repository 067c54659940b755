import type { BodyInputOf, Contact, Contract, MergeChoices } from '@lingxi/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { keys } from '../queries.ts';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';
import { contactKeys } from './queries.ts';

export type ContactChange = BodyInputOf<Contract['contacts']['update']>;
export type BlockInput = BodyInputOf<Contract['contacts']['block']>;

/** What is done to contacts, and everything that shows them fetched anew behind it. */
export function useContactVerbs() {
  const { t } = useTranslation(['contact-pages', 'frame']);
  const cache = useQueryClient();
  const refreshed = async <T>(answer: Promise<T>): Promise<T> => {
    const value = await answer;
    await Promise.all(
      [contactKeys.all, keys.screens].map((queryKey) => cache.invalidateQueries({ queryKey })),
    );
    return value;
  };
  /** For acts without a form around them: a refusal is told where the act was. */
  const told = <T>(answer: Promise<T>, text?: (value: T) => string) =>
    answer.then(
      (value) => void (text && showToast({ text: text(value) })),
      (error) => showToast({ text: errorText(error), tone: 'danger' }),
    );
  const undoMerge = (id: string) =>
    told(refreshed(client.call('contacts.undoMerge', { params: { id } })), ({ contact, from }) =>
      t('merge.undone', { into: contact.name, from: from.name }),
    );
  return {
    update: (id: Contact['id'], body: ContactChange) =>
      refreshed(client.call('contacts.update', { params: { id }, body })),
    /** At once, and brought back from the notice of it. */
    removeAttribute: (
      id: Contact['id'],
      { key, name, value }: { key: string; name: string; value: Contact['attributes'][string] },
    ) => {
      const set = (to: typeof value) =>
        refreshed(
          client.call('contacts.update', { params: { id }, body: { attributes: { [key]: to } } }),
        );
      return set(null).then(
        () =>
          showToast({
            text: t('facts.removed', { name }),
            action: { label: t('frame:undo'), run: () => void told(set(value)) },
          }),
        (error) => showToast({ text: errorText(error), tone: 'danger' }),
      );
    },
    setTags: (id: Contact['id'], tags: string[]) =>
      told(refreshed(client.call('contacts.update', { params: { id }, body: { tags } }))),
    tagMany: (body: BodyInputOf<Contract['contacts']['tag']>) =>
      refreshed(client.call('contacts.tag', { body })),
    addNote: (id: Contact['id'], text: string) =>
      refreshed(client.call('contacts.addNote', { params: { id }, body: { text } })),
    updateNote: (id: string, text: string) =>
      refreshed(client.call('contacts.updateNote', { params: { id }, body: { text } })),
    deleteNote: (id: string) =>
      told(refreshed(client.call('contacts.deleteNote', { params: { id } })), () =>
        t('notes.deleted'),
      ),
    block: (id: Contact['id'], body: BlockInput) =>
      refreshed(client.call('contacts.block', { params: { id }, body })),
    unblock: (id: Contact['id']) =>
      told(refreshed(client.call('contacts.unblock', { params: { id } })), ({ name }) =>
        t('block.lifted', { name }),
      ),
    merge: (id: Contact['id'], fromId: Contact['id'], choices: MergeChoices) =>
      refreshed(client.call('contacts.merge', { params: { id }, body: { fromId, choices } })),
    undoMerge,
  };
}
