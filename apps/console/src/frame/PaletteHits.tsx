import type { contract, MarkedText, ResponseOf } from '@lingxi/contract';
import { Command } from 'cmdk';
import { Library, Lock, type LucideIcon, MessageSquareText, UserRound } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Marked } from '../search/Marked.tsx';
import s from './Palette.module.css';
import { hitPrefix } from './rank-entry.ts';

type Found = ResponseOf<typeof contract.search.everything>;

/** In the order in which they are shown. */
export function firstOf({ contacts, knowledge, notes, messages }: Found): string | undefined {
  const first = contacts?.items[0] ?? knowledge?.items[0] ?? notes?.items[0] ?? messages?.items[0];
  return first && hitPrefix + first.id;
}

/** A few of every kind; `open` takes an address. */
export function PaletteHits({ found, open }: { found: Found; open: (to: string) => () => void }) {
  const { t } = useTranslation('frame');
  const hit = (h: {
    id: string;
    to: string;
    icon: LucideIcon;
    name: MarkedText | string;
    excerpt?: MarkedText;
    number?: number;
  }) => (
    <Command.Item key={h.id} value={hitPrefix + h.id} onSelect={open(h.to)}>
      <h.icon size={16} aria-hidden="true" />
      <span className={s.label}>
        {typeof h.name === 'string' ? h.name : <Marked of={h.name} />}
        {h.excerpt && (
          <span className={s.excerpt}>
            {' '}
            <Marked of={h.excerpt} />
          </span>
        )}
      </span>
      {h.number !== undefined && <span className={s.number}>#{h.number}</span>}
    </Command.Item>
  );
  const said = (kind: 'messages' | 'notes') =>
    (found[kind]?.items ?? []).map((m) =>
      hit({
        id: m.id,
        to: `/inbox/all/${m.conversationId}?at=${m.seq}`,
        icon: kind === 'notes' ? Lock : MessageSquareText,
        name: m.contact.name,
        excerpt: m.excerpt,
        number: m.conversationNumber,
      }),
    );
  const groups = {
    contacts: (found.contacts?.items ?? []).map((c) =>
      hit({ id: c.id, to: `/contacts/${c.id}`, icon: UserRound, name: c.name }),
    ),
    knowledge: (found.knowledge?.items ?? []).map((f) =>
      hit({ id: f.id, to: `/knowledge/${f.id}`, icon: Library, name: f.question }),
    ),
    said: [...said('notes'), ...said('messages')],
  };
  return (['contacts', 'knowledge', 'said'] as const).map(
    (name) =>
      groups[name].length > 0 && (
        <Command.Group key={name} heading={t(`palette.group.${name}`)}>
          {groups[name]}
        </Command.Group>
      ),
  );
}
