import type { MessageContent } from '@lingxi/contract';

const previewCharacters = 120;

/**
 * One line for a list: the text, or a mark of what was sent instead (`[image]`, `[file] name`),
 * which clients word in their language. System lines are worded by clients from their content.
 */
export function previewOf(text: string, content: MessageContent): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line) return [...line].slice(0, previewCharacters).join('');
  const first = content.attachments?.[0];
  if (first) return first.mime.startsWith('image/') ? '[image]' : `[file] ${first.name}`;
  if (content.event) return `[event] ${content.event.type}`;
  return content.card?.title ?? '';
}
