// The person's question: recorded or typed, whichever came last.

import { byId } from "./dom.js";
import { notice } from "./messages.js";
import { RecordButton } from "./record_button.js";
import { clipName } from "./recorder.js";
import { say } from "./words.js";

export class Question extends EventTarget {
  #button = byId("record");
  #text = byId("text");
  #clip = null; // {blob, seconds}
  #clipUrl = null;

  /** ``voice`` is silenced while the microphone is open; ``onRecorded`` is called when a recording is complete. */
  constructor({ voice, problems, onRecorded }) {
    super();
    new RecordButton(this.#button, "record", {
      voice,
      problems,
      onClip: (clip) => {
        this.#keep(clip);
        notice(say("recording_kept", { seconds: clip.seconds }));
        onRecorded();
      },
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
