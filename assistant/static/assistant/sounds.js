// Short tones for those who want them.

import { preference } from "./preferences.js";

const TONES = { start: [660], stop: [440], done: [660, 880] };
let context = null;

export function sound(name) {
  if (!preference("sounds") || !window.AudioContext) return;
  context ??= new AudioContext();
  TONES[name].forEach((frequency, index) => {
    const oscillator = context.createOscillator();
    const loudness = context.createGain();
    const start = context.currentTime + index * 0.12;
    oscillator.frequency.value = frequency;
    loudness.gain.setValueAtTime(0.12, start);
    loudness.gain.exponentialRampToValueAtTime(0.001, start + 0.1);
    oscillator.connect(loudness).connect(context.destination);
    oscillator.start(start);
    oscillator.stop(start + 0.1);
  });
}
