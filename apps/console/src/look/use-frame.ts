import { useEffect, useRef, useState } from 'react';
import type { PreviewMessage } from './preview-message.ts';

/**
 * Tells the framed widget what to show, as soon as it listens and whenever that changes. The frame
 * is sandboxed: it has no origin to check, so what counts is that a message comes from its window.
 */
export function useFrame(message: PreviewMessage | undefined, onToggled: () => void) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setReady] = useState(false);
  const toggled = useRef(onToggled);
  toggled.current = onToggled;
  useEffect(() => {
    const onMessage = ({ source, data }: MessageEvent) => {
      if (!source || source !== frame.current?.contentWindow) return;
      if (data?.type === 'lingxi.preview.ready') setReady(true);
      if (data?.type === 'lingxi.preview.toggled') toggled.current();
    };
    addEventListener('message', onMessage);
    return () => removeEventListener('message', onMessage);
  }, []);
  useEffect(() => {
    // Nothing secret, and to a frame of our own that no other origin can take the place of.
    if (isReady && message) frame.current?.contentWindow?.postMessage(message, '*');
  }, [isReady, message]);
  return { frame, isReady };
}
