import { queryOptions } from '@tanstack/react-query';
import { client } from '../client.ts';

/** What the widget of an inbox is told: for the address of the saved logo. */
export const widgetQuery = (publicKey: string, logoFileId: string | null) =>
  queryOptions({
    queryKey: ['widget', publicKey, logoFileId],
    queryFn: ({ signal }) => client.call('web.getConfig', { query: { inbox: publicKey }, signal }),
  });
