// Short messages of the page itself. An open dialog makes the rest of the page inert, so a message goes where the person is.

import { byId } from "./dom.js";
import { NetworkFailure, Problem } from "./api.js";
import { language, say } from "./words.js";

const here = (selector, otherwise) =>
  document.querySelector(`dialog[open] ${selector}`) ?? document.activeElement?.closest("#help")?.querySelector(selector) ?? byId(otherwise);

export function notice(text) {
  const region = here(".notice", "notice");
  region.textContent = "";
  region.textContent = text;
}

export class Problems {
  #reader;

  constructor(reader) {
    this.#reader = reader;
  }

  show(text) {
    const region = here(".problem", "problem");
    region.replaceChildren(text);
    // The alert interrupts a screen reader; a person without one hears the page's voice.
    this.#reader.read({ text, speech: text, language: language() });
  }

  clear() {
    for (const region of document.querySelectorAll(".problem[role=alert]")) region.replaceChildren();
  }

  /** A sentence for whatever was thrown. */
  explain(error) {
    if (error instanceof NetworkFailure) this.show(say("error_network"));
    else if (error instanceof Problem) this.show(error.message);
    else {
      console.error(error);
      this.show(say("error_server"));
    }
  }
}
