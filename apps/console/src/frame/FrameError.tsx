import { useRouter } from '@tanstack/react-router';
import { ErrorState } from '../ui/ErrorState.tsx';

/** The server could not even say who is signed in. */
export function FrameError({ error }: { error: unknown }) {
  const router = useRouter();
  return (
    <main style={{ height: '100dvh' }}>
      <ErrorState error={error} onRetry={() => void router.invalidate()} />
    </main>
  );
}
