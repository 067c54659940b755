import type { Hint, Me } from '@lingxi/contract';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useMe } from '../agents/me.ts';
import { client } from '../client.ts';
import { keys } from '../queries.ts';

/** Remembers with the agent, on every device, that something need not be shown again. */
export function useMarkHint(): (hint: Hint) => Promise<void> {
  const cache = useQueryClient();
  const { hintsSeen } = useMe();
  return async (hint) => {
    if (hintsSeen.includes(hint)) return;
    const seen = [...hintsSeen, hint];
    cache.setQueryData<Me>(keys.me, (me) => me && { ...me, hintsSeen: seen });
    await client.call('agents.updateMe', { body: { hintsSeen: seen } }).catch(() => undefined);
  };
}

export function useHintSeen(hint: Hint): void {
  const mark = useMarkHint();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when it is shown
  useEffect(() => void mark(hint), [hint]);
}
