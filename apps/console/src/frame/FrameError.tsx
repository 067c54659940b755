import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ErrorState } from '../ui/ErrorState.tsx';

const againMs = 5_000;

/** The server could not even say who is signed in; it is asked again until it can. */
export function FrameError({ error }: { error: unknown }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => void router.invalidate(), againMs);
    return () => clearInterval(timer);
  }, [router]);
  return (
    <main style={{ height: '100dvh', background: 'var(--surface)' }}>
      <ErrorState error={error} onRetry={() => void router.invalidate()} />
    </main>
  );
}
