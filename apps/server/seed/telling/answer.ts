import type { MessageContent } from '@lingxi/contract';
import type { TurnSeed } from '../content/conversation-types.ts';
import { faqs } from '../content/index.ts';
import type { FaqSeed } from '../content/types.ts';
import { stableId } from '../stable-id.ts';

const byKey = new Map(faqs.map((f) => [f.key, f]));

function faqOf(key: string): FaqSeed {
  const faq = byKey.get(key);
  if (!faq) throw new Error(`no faq ${key}`);
  return faq;
}

/** What was said: its own words, or word for word those of the entry. */
export const textOf = (turn: TurnSeed, language: 'zh' | 'en'): string =>
  turn.text ?? (turn.faqKey ? faqOf(turn.faqKey).answer[language] : '');

export function contentOf(turn: TurnSeed, language: 'zh' | 'en'): MessageContent {
  if (turn.hasForm) return { form: 'leave_message' };
  if (turn.author !== 'bot' || !turn.faqKey) return {};
  const title = faqOf(turn.faqKey).question[language];
  const source = { faqId: stableId(`faq:${turn.faqKey}`), title };
  return { source, helpful: turn.helpful ?? null };
}
