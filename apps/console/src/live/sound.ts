import type { Notice } from './decide-notice.ts';

let context: AudioContext | undefined;

/** Browsers allow sound only after the person has touched the page. */
function unlock(): void {
  context ??= new AudioContext();
  if (context.state === 'suspended') void context.resume();
}

export function readySound(): () => void {
  addEventListener('pointerdown', unlock);
  addEventListener('keydown', unlock);
  return () => {
    removeEventListener('pointerdown', unlock);
    removeEventListener('keydown', unlock);
  };
}

/** Hertz and seconds: one note for a message, two rising for new work, so the ear can tell. */
const notes: Record<Notice['kind'], [pitch: number, at: number][]> = {
  message: [[660, 0]],
  assigned: [
    [587, 0],
    [880, 0.13],
  ],
  queued: [
    [523, 0],
    [659, 0.13],
    [784, 0.26],
  ],
};

let lastAt = 0;

export function playSound(kind: Notice['kind']): void {
  if (context?.state !== 'running' || context.currentTime - lastAt < 1) return;
  lastAt = context.currentTime;
  for (const [pitch, at] of notes[kind]) {
    const start = context.currentTime + at;
    const tone = context.createOscillator();
    const volume = context.createGain();
    tone.type = 'sine';
    tone.frequency.value = pitch;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(0.12, start + 0.015);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + 0.32);
    tone.connect(volume).connect(context.destination);
    tone.start(start);
    tone.stop(start + 0.34);
  }
}
