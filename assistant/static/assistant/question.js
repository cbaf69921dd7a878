// The person's question: recorded or typed, whichever came last.

import { byId } from "./dom.js";
import { notice } from "./messages.js";
import { pressOrHold } from "./press.js";
import { clipName, Recorder } from "./recorder.js";
import { sound } from "./sounds.js";
import { say } from "./words.js";

export class Question extends EventTarget {
  #recorder = new Recorder();
  #button = byId("record");
  #text = byId("text");
  #clip = null; // {blob, seconds}
  #clipUrl = null;
  #problems;

  /** ``voice`` is silenced while the microphone is open; ``onRecorded`` is called when a recording is complete. */
  constructor({ voice, problems, onRecorded }) {
    super();
    this.#problems = problems;
    pressOrHold(this.#button, {
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
      this.#label("record");
      this.#keep(detail);
      notice(say("recording_kept", { seconds: detail.seconds }));
      onRecorded();
    });
    this.#text.addEventListener("input", () => {
      if (this.#clip && this.typedText) {
        this.#keep(null);
        notice(say("recording_deleted"));
      } else this.#changed();
    });
    byId("kept-play").addEventListener("click", () => byId("kept-sound").play());
    byId("kept-delete").addEventListener("click", () => {
      this.#keep(null);
      this.#button.focus();
      notice(say("recording_deleted"));
    });
    document.addEventListener("languagechange", () => this.#showKept());
  }

  get typedText() {
    return this.#text.value.trim();
  }

  /** What is asked in writing; a recording that is ready goes first. */
  get typed() {
    return this.#clip ? "" : this.typedText;
  }

  get empty() {
    return !this.#clip && !this.typed;
  }

  fill(form) {
    if (this.#clip) form.append("voice", this.#clip.blob, clipName(this.#clip.blob));
    else form.append("text", this.typed);
    return { clip: this.#clip, text: this.#text.value };
  }

  clear() {
    this.forget({ clip: this.#clip, text: this.#text.value });
  }

  /** Empties what ``fill`` returned; what was typed or recorded meanwhile stays. */
  forget({ clip, text }) {
    if (this.#text.value === text) this.#text.value = "";
    if (this.#clip === clip) this.#keep(null);
    this.#changed();
  }

  async #start() {
    if (this.#recorder.state === "opening") return;
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

  #keep(clip) {
    if (this.#clipUrl) URL.revokeObjectURL(this.#clipUrl);
    this.#clip = clip;
    this.#clipUrl = clip && URL.createObjectURL(clip.blob);
    if (clip) byId("kept-sound").src = this.#clipUrl;
    else byId("kept-sound").removeAttribute("src");
    this.#showKept();
    this.#changed();
  }

  #showKept() {
    byId("kept").hidden = !this.#clip;
    byId("kept-text").textContent = this.#clip ? say("recording_kept", { seconds: this.#clip.seconds }) : "";
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
