// A button that records: pressed twice or held down. While the microphone is open the page keeps silent.

import { notice } from "./messages.js";
import { pressOrHold } from "./press.js";
import { Recorder } from "./recorder.js";
import { sound } from "./sounds.js";
import { say } from "./words.js";

export class RecordButton {
  #recorder = new Recorder();
  #button;
  #word;
  #problems;
  #isGivenUp = false;

  /** ``word`` is the button's own; ``voice`` is silenced; ``onClip({blob, seconds})`` is called when a recording is complete. */
  constructor(button, word, { voice, problems, onClip }) {
    this.#button = button;
    this.#word = word;
    this.#problems = problems;
    pressOrHold(button, {
      isOn: () => this.#recorder.state === "recording",
      start: () => (voice.stop(), this.#start()),
      stop: () => this.#recorder.stop(),
      letGo: () => {
        this.#recorder.cancelOpening();
        notice(say("record_ready"));
      },
    });
    this.#recorder.addEventListener("stop", ({ detail }) => {
      sound("stop");
      this.#label(this.#word);
      if (!this.#isGivenUp) onClip(detail);
    });
  }

  /** Closes the microphone; what was recorded is dropped. */
  giveUp() {
    this.#isGivenUp = true;
    this.#recorder.cancelOpening();
    this.#recorder.stop();
  }

  async #start() {
    if (this.#recorder.state === "opening") return;
    this.#isGivenUp = false;
    this.#problems.clear();
    try {
      await this.#recorder.start();
    } catch (error) {
      this.#problems.show(say(error.name === "NotAllowedError" ? "microphone_denied" : "microphone_missing"));
      return;
    }
    if (this.#recorder.state !== "recording") return;
    this.#label("record_stop");
    navigator.vibrate?.(40);
    sound("start");
  }

  #label(word) {
    this.#button.dataset.word = word; // words.js keeps it in the chosen language
    this.#button.textContent = say(word);
    this.#button.classList.toggle("recording", word === "record_stop");
  }
}
