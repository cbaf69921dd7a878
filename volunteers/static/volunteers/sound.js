// Two short tones for a new request. A browser lets a page sound only after somebody has pressed something on it.

const KEPT = "volunteers-sound";
const TONES = [784, 1047];
let context = null;

export const soundIsOn = () => localStorage.getItem(KEPT) === "on";

export function soundButton(button) {
  if (!button || !window.AudioContext) return;
  button.hidden = false;
  const show = () => button.setAttribute("aria-pressed", String(soundIsOn()));
  show();
  button.addEventListener("click", () => {
    localStorage.setItem(KEPT, soundIsOn() ? "off" : "on");
    show();
    if (soundIsOn()) chime();
  });
  for (const gesture of ["pointerdown", "keydown"]) document.addEventListener(gesture, wake, { capture: true, once: true });
}

function wake() {
  if (!soundIsOn()) return;
  context ??= new AudioContext();
  context.resume();
}

export function chime() {
  if (!soundIsOn() || !window.AudioContext) return;
  context ??= new AudioContext();
  if (context.state !== "running") context.resume();
  TONES.forEach((frequency, index) => {
    const oscillator = context.createOscillator();
    const loudness = context.createGain();
    const start = context.currentTime + index * 0.16;
    oscillator.frequency.value = frequency;
    loudness.gain.setValueAtTime(0.15, start);
    loudness.gain.exponentialRampToValueAtTime(0.001, start + 0.3);
    oscillator.connect(loudness).connect(context.destination);
    oscillator.start(start);
    oscillator.stop(start + 0.3);
  });
}
