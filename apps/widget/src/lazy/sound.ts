let context: AudioContext | undefined;

/** Two short soft tones. */
export const chime = (): void => {
  context ??= new AudioContext();
  for (const [i, frequency] of [660, 880].entries()) {
    const tone = context.createOscillator();
    const volume = context.createGain();
    const at = context.currentTime + i * 0.12;
    tone.frequency.value = frequency;
    volume.gain.setValueAtTime(0.08, at);
    volume.gain.exponentialRampToValueAtTime(0.001, at + 0.18);
    tone.connect(volume).connect(context.destination);
    tone.start(at);
    tone.stop(at + 0.2);
  }
};
