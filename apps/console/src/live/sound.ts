import type { NoticeKind, SoundTone } from '@lingxi/contract';

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

type Note = [pitch: number, at: number];
const twoRising: Note[] = [
  [587, 0],
  [880, 0.13],
];

/** Hertz and seconds: one note for a message, two rising for new work, so the ear can tell. */
const notes: Record<NoticeKind, Note[]> = {
  message: [[660, 0]],
  assigned: twoRising,
  transferred: twoRising,
  mentioned: [
    [660, 0],
    [660, 0.16],
  ],
  queued: [
    [523, 0],
    [659, 0.13],
    [784, 0.26],
  ],
};

/** How the same notes sound: the wave, how much higher, how long they ring, and how loud. */
const tones: Record<
  SoundTone,
  [wave: OscillatorType, pitch: number, seconds: number, gain: number]
> = {
  chime: ['sine', 1, 0.32, 0.12],
  bell: ['triangle', 2, 0.7, 0.1],
  knock: ['square', 0.25, 0.09, 0.08],
};

let lastAt = 0;

/** At most one a second, unless somebody asks to hear it. */
export function playSound(kind: NoticeKind, tone: SoundTone, isAsked = false): void {
  if (context?.state !== 'running') return;
  if (!isAsked && context.currentTime - lastAt < 1) return;
  lastAt = context.currentTime;
  const [wave, pitch, seconds, gain] = tones[tone];
  for (const [hertz, at] of notes[kind]) {
    const start = context.currentTime + at;
    const note = context.createOscillator();
    const volume = context.createGain();
    note.type = wave;
    note.frequency.value = hertz * pitch;
    volume.gain.setValueAtTime(0, start);
    volume.gain.linearRampToValueAtTime(gain, start + 0.015);
    volume.gain.exponentialRampToValueAtTime(0.0001, start + seconds);
    note.connect(volume).connect(context.destination);
    note.start(start);
    note.stop(start + seconds + 0.02);
  }
}
