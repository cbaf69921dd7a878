// Who reads aloud: the page's voice, the person's screen reader (through the live region), or nobody. Never two at once.

import { element } from "./dom.js";

export class Reader {
  #voice;
  #log;
  #again;
  #mode = "screen";
  #voiceFailed = false;

  /** ``log`` is the live region of the answer; ``again`` a second, unseen one, for what must be read once more. */
  constructor(voice, log, again) {
    this.#voice = voice;
    this.#log = log;
    this.#again = again;
    voice.addEventListener("failure", ({ detail }) => {
      this.#voiceFailed ||= detail.isMute; // one language without a voice does not silence the others
      this.#settle();
      this.#again.append(spoken(detail.line));
    });
  }

  set mode(mode) {
    this.#mode = mode;
    if (mode !== "page") this.#voice.stop();
    this.#settle();
  }

  /** The page's voice reads, and it works. */
  get speaks() {
    return this.#mode === "page" && this.#voice.available && !this.#voiceFailed;
  }

  #settle() {
    const live = this.#mode === "screen" || (this.#mode === "page" && !this.speaks);
    this.#log.setAttribute("aria-live", live ? "polite" : "off");
  }

  /** A line that was just added to the live region. */
  read(line) {
    if (this.speaks) this.#voice.speak(line);
  }

  /** A line that is in no live region. */
  tell(line) {
    if (this.speaks) this.#voice.speak(line);
    else if (this.#mode !== "nobody") this.#again.append(spoken(line));
  }

  /** Whether a line that comes by itself can be heard: some browsers let a page speak only after the person has pressed something. */
  get mayBegin() {
    return !this.speaks || (navigator.userActivation?.hasBeenActive ?? true);
  }

  /** An explicit wish, so even "nobody" reads. */
  repeat(lines) {
    this.stop();
    if (this.speaks) lines.forEach((line) => this.#voice.speak(line));
    else this.#announce(lines);
  }

  stop() {
    this.#voice.stop();
    this.#again.replaceChildren();
  }

  #announce(lines) {
    this.#again.replaceChildren();
    // A live region that is emptied and filled in one go looks unchanged to a screen reader.
    setTimeout(() => this.#again.append(...lines.map(spoken)), 100);
  }
}

const spoken = (line) => element("span", { lang: line.language }, `${line.text} `);
