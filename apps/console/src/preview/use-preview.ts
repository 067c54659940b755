import type { BodyInputOf, Contract } from '@lingxi/contract';
import { useMutation } from '@tanstack/react-query';
import { client } from '../client.ts';
import { errorText } from '../ui/error-text.ts';
import { showToast } from '../ui/toast.ts';

export type PreviewOf = BodyInputOf<Contract['agents']['startPreview']>;

/** Everything on the screen was fetched with other rights: the page begins anew. */
const beginAnew = (path: string) => location.assign(import.meta.env.BASE_URL + path);
const tell = (error: unknown) => showToast({ text: errorText(error), tone: 'danger' });

export function useStartPreview() {
  return useMutation({
    mutationFn: (body: PreviewOf) => client.call('agents.startPreview', { body }),
    onSuccess: () => beginAnew('inbox'),
    onError: tell,
  });
}

export function useStopPreview() {
  return useMutation({
    mutationFn: () => client.call('agents.stopPreview'),
    onSuccess: () => beginAnew('settings/roles'),
    onError: tell,
  });
}
