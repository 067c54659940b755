import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Command, defaultFilter } from 'cmdk';
import { Folder as FolderIcon, MessageSquareText, UserRound } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { client } from '../client.ts';
import { folderNames } from '../conversations/folder-names.ts';
import { KeyHint } from '../ui/KeyHint.tsx';
import { useSettled } from '../ui/use-settled.ts';
import { type Action, currentActions } from './actions.ts';
import s from './Palette.module.css';
import { railItems } from './rail-items.ts';

/** What the server has found is shown as it is; only our own entries are filtered here. */
const filter = (value: string, search: string) =>
  value.startsWith('hit ') ? 1 : (defaultFilter?.(value, search) ?? 0);

const groups = ['conversation', 'inbox', 'go', 'you'] as const;

function useHits(q: string) {
  return useQuery({
    queryKey: ['palette', q],
    queryFn: ({ signal }) =>
      client.call('conversations.search', { query: { q, limit: 6 }, signal }),
    enabled: q !== '',
  });
}

/** Every action by name, every folder, and conversations by what was said in them. */
export default function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation(['frame', 'conversations']);
  const navigate = useNavigate();
  const [text, setText] = useState('');
  // Taken once: the actions of the screen that was there when the palette was opened.
  const [actions] = useState(() => currentActions().filter((a) => a.id !== 'palette'));
  const { data: hits } = useHits(useSettled(text.trim(), 200));
  const leave = (run: () => void) => () => {
    onClose();
    run();
  };
  const openConversation = (conversationId: string, at?: number) =>
    leave(
      () =>
        void navigate({
          to: '/inbox/$folder/$conversationId',
          params: { folder: 'all', conversationId },
          search: at === undefined ? {} : { at },
        }),
    );
  const item = (action: Action) => (
    <Command.Item
      key={action.id}
      value={`${action.label} ${action.id}`}
      onSelect={leave(action.run)}
    >
      {action.icon && <action.icon size={16} aria-hidden="true" />}
      <span className={s.label}>{action.label}</span>
      {action.keys !== undefined && <KeyHint keys={action.keys} />}
    </Command.Item>
  );
  return (
    <Command.Dialog
      open
      onOpenChange={(isOpen) => !isOpen && onClose()}
      label={t('palette.title')}
      overlayClassName={s.scrim}
      contentClassName={s.dialog}
      className={s.command}
      filter={filter}
      loop
    >
      <Command.Input
        className={s.input}
        placeholder={t('palette.hint')}
        value={text}
        onValueChange={setText}
      />
      <Command.List className={s.list}>
        <Command.Empty className={s.empty}>{t('palette.empty')}</Command.Empty>
        {hits && hits.contacts.length + hits.messages.length > 0 && (
          <Command.Group heading={t('palette.group.hits')}>
            {hits.contacts.map(
              (c) =>
                c.lastConversationId !== null && (
                  <Command.Item
                    key={c.id}
                    value={`hit ${c.id}`}
                    onSelect={openConversation(c.lastConversationId)}
                  >
                    <UserRound size={16} aria-hidden="true" />
                    <span className={s.label}>{c.name}</span>
                  </Command.Item>
                ),
            )}
            {hits.messages.map((m) => (
              <Command.Item
                key={m.messageId}
                value={`hit ${m.messageId}`}
                onSelect={openConversation(m.conversationId, m.seq)}
              >
                <MessageSquareText size={16} aria-hidden="true" />
                <span className={s.label}>
                  {m.contactName} <span className={s.excerpt}>{m.excerpt}</span>
                </span>
                <span className={s.number}>#{m.conversationNumber}</span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {groups.map((group) => {
          const own = actions.filter((a) => a.group === group);
          const isGo = group === 'go';
          if (own.length === 0 && !isGo) return null;
          return (
            <Command.Group key={group} heading={t(`palette.group.${group}`)}>
              {isGo &&
                railItems.map((page) => (
                  <Command.Item
                    key={page.to}
                    value={`${t(page.label)} ${page.to}`}
                    onSelect={leave(() => void navigate({ to: page.to }))}
                  >
                    <page.icon size={16} aria-hidden="true" />
                    <span className={s.label}>{t(page.label)}</span>
                  </Command.Item>
                ))}
              {isGo &&
                folderNames.map((folder) => (
                  <Command.Item
                    key={folder}
                    value={`${t(`conversations:title.${folder}`)} ${folder}`}
                    onSelect={leave(
                      () => void navigate({ to: '/inbox/$folder', params: { folder } }),
                    )}
                  >
                    <FolderIcon size={16} aria-hidden="true" />
                    <span className={s.label}>{t(`conversations:title.${folder}`)}</span>
                  </Command.Item>
                ))}
              {own.map(item)}
            </Command.Group>
          );
        })}
      </Command.List>
    </Command.Dialog>
  );
}
