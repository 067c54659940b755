import type { Message } from '@lingxi/contract';
import { textsOf } from '../locales/texts-of.ts';

type Previewed = Pick<Message, 'text' | 'content'>;

/** The one line a list shows, made as the server makes it; `wordPreview` puts it into words. */
export function previewOf({ text, content }: Previewed): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line !== '') return line.slice(0, 120);
  const first = content.attachments?.[0];
  if (first) return first.mime.startsWith('image/') ? '[image]' : `[file] ${first.name}`;
  if (content.event) return `[event] ${content.event.type}`;
  return content.card?.title ?? '';
}

/** The server marks what has no text (`[image]`, `[file] name`, `[event] type`). */
export function wordPreview(preview: string): string {
  const t = textsOf('messages');
  if (preview === '[image]') return t('preview.image');
  if (preview.startsWith('[file] ')) return t('preview.file', { name: preview.slice(7) });
  if (preview.startsWith('[event] '))
    return t(`preview.event.${preview.slice(8)}` as 'preview.image');
  return preview;
}
