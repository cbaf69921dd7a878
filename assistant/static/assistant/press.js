// A button that can be pressed twice (start, stop) or held down (start, let go: stop), by pointer, key or screen reader.
// A short press toggles, so nobody is ever made to hold anything down.

const HELD_MS = 1000;
const SAME_PRESS_MS = 700;

/** ``isOn()`` says whether it runs; ``start()`` and ``stop()`` are called, and ``letGo()`` when a hold ends before it began to run. */
export function pressOrHold(button, { isOn, start, stop, letGo }) {
  let pressedAt = null;
  let releasedAt = -Infinity;
  let startedByThisPress = false;

  const press = () => {
    pressedAt = performance.now();
    startedByThisPress = !isOn();
    if (startedByThisPress) start();
    else stop();
  };
  const release = () => {
    if (pressedAt === null) return;
    const held = performance.now() - pressedAt >= HELD_MS;
    pressedAt = null;
    releasedAt = performance.now();
    if (startedByThisPress && held) isOn() ? stop() : letGo();
  };
  const isPressKey = (event) => event.key === " " || event.key === "Enter";

  button.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    button.setPointerCapture(event.pointerId);
    press();
  });
  button.addEventListener("pointerup", release);
  button.addEventListener("pointercancel", release);
  button.addEventListener("contextmenu", (event) => event.preventDefault()); // a long touch would open a menu
  button.addEventListener("keydown", (event) => {
    if (!isPressKey(event)) return;
    event.preventDefault();
    if (!event.repeat) press();
  });
  button.addEventListener("keyup", (event) => {
    if (!isPressKey(event)) return;
    event.preventDefault();
    release();
  });
  button.addEventListener("blur", release);
  // Screen readers often send a bare click; the click that belongs to a press above was already served.
  button.addEventListener("click", () => {
    if (pressedAt === null && performance.now() - releasedAt > SAME_PRESS_MS) {
      press();
      pressedAt = null;
    }
  });
}
