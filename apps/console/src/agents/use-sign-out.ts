import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { client } from '../client.ts';
import { currentLive } from '../live/connect.ts';
import { forgetDrafts } from '../messages/drafts.ts';

export function useSignOut(): () => void {
  const cache = useQueryClient();
  const navigate = useNavigate();
  return () => {
    client
      .call('agents.signOut')
      // Without an answer the cookie may live on, but nothing of it stays on this screen.
      .catch(() => undefined)
      .finally(() => {
        currentLive()?.forget();
        forgetDrafts();
        void navigate({ to: '/sign-in' }).then(() => cache.clear());
      });
  };
}
