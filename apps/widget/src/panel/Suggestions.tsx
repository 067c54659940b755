import type { QuickReply } from '@lingxi/contract';
import { currentOf, lastIncomingOf } from '../state.ts';
import type { View } from './view.ts';
import { words } from './words.ts';
import { send } from './write.ts';

/** What the inbox offers at first; then what the bot suggests, and always a person. */
const suggestionsOf = ({ s, t }: View): QuickReply[] => {
  const current = currentOf(s);
  if (!current || current.status === 'resolved') {
    const texts = s.config!.settings.quickReplies.map((q) => q[s.locale] || q.zh);
    return s.pending[0] ? [] : texts.map((text) => ({ label: text, text }));
  }
  if (current.handler === 'agent') return [];
  const text = t('askAgent');
  const suggested = lastIncomingOf(s)?.content.quickReplies?.filter((q) => !q.faqId) ?? [];
  // The bot answers in the language it was asked in, which need not be the panel's.
  const asks: string[] = words.askAgent;
  const isOffered = current.handler === 'queue' || suggested.some((q) => asks.includes(q.text));
  return isOffered ? suggested : [...suggested, { label: text, text }];
};

export const Suggestions = (view: View) => {
  const suggestions = suggestionsOf(view);
  return suggestions[0] ? (
    <div class="chips">
      {suggestions.map((q) => (
        <button type="button" key={q.label} onClick={() => send(q.text)}>
          {q.label}
        </button>
      ))}
    </div>
  ) : null;
};
