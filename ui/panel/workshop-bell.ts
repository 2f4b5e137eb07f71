// The sound at the end of a step: two short soft tones, only where somebody asked for it. A browser that allows none stays silent.
const tones = [
  { at: 0, pitch: 660 },
  { at: 0.22, pitch: 880 },
] as const;

export const ring = (): void => {
  try {
    const audio = new AudioContext();
    for (const { at, pitch } of tones) {
      const tone = audio.createOscillator();
      const volume = audio.createGain();
      const from = audio.currentTime + at;
      tone.frequency.value = pitch;
      volume.gain.setValueAtTime(0.0001, from);
      volume.gain.exponentialRampToValueAtTime(0.2, from + 0.02);
      volume.gain.exponentialRampToValueAtTime(0.0001, from + 0.4);
      tone.connect(volume).connect(audio.destination);
      tone.start(from);
      tone.stop(from + 0.45);
    }
    setTimeout(() => void audio.close().catch(() => undefined), 1500);
  } catch {
    // No sound here; the screen shows the end all the same.
  }
};
