import { web } from '@lingxi/sdk/endpoints.generated';
import { addressOf, headersOf, readAnswer } from '@lingxi/sdk/request';
import { tryTo } from '../panel/write.ts';
import { access } from '../session.ts';
import { getState } from '../store.ts';

const fetchText = async (id: string): Promise<Blob> => {
  const [, path = ''] = web.transcript.split(' ');
  const input = { params: { id }, query: { locale: getState().locale } };
  const address = addressOf(access.baseUrl, path, input);
  const response = await fetch(address, { headers: headersOf(access) });
  if (!response.ok) readAnswer(access, response.status, await response.text());
  return response.blob();
};

/** The visitor's own copy: a link could not carry who is asking, so the file is fetched first. */
export const downloadTranscript = async (id: string): Promise<void> => {
  const blob = await tryTo(fetchText(id));
  if (!blob) return;
  const href = URL.createObjectURL(blob);
  const day = new Date().toISOString().slice(0, 10);
  Object.assign(document.createElement('a'), { href, download: `chat-${day}.txt` }).click();
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
};
