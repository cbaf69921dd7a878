// The answer as it arrives: lines are only ever added, so a screen reader reads each once.

import { byId, element } from "./dom.js";
import { say } from "./words.js";

export const line = (sentence, extra = "") =>
  element("p", { class: `line ${sentence.kind ?? ""} ${extra}`.trim(), lang: sentence.language, dir: "auto" }, sentence.text);

export class Answer {
  #log = byId("answer");
  #asked = byId("asked");
  #question = "";
  #reader;
  sentences = [];

  constructor(reader) {
    this.#reader = reader;
    document.addEventListener("languagechange", () => this.#showQuestion());
  }

  /** Starts a new turn; the one before moves to "earlier", where it is kept but never read out again. */
  begin(question) {
    this.#moveToEarlier();
    this.ask(question);
    byId("answer-empty").hidden = true;
    byId("answer-actions").hidden = true;
  }

  ask(question) {
    this.#question = question;
    this.#showQuestion();
  }

  wait(status) {
    this.#log.append(line(status, "waiting"));
    this.#reader.read(status);
  }

  add(sentence) {
    this.sentences.push(sentence);
    this.#log.append(line(sentence));
    this.#reader.read(sentence);
    byId("answer-actions").hidden = false;
  }

  end() {
    for (const waiting of this.#log.querySelectorAll(".waiting")) waiting.remove();
  }

  /** An empty page again, or the turns of a conversation that goes on: [{question, sentences}]. */
  reset(turns = []) {
    this.#log.replaceChildren();
    this.sentences = [];
    this.ask("");
    byId("answer-empty").hidden = turns.length > 0;
    byId("answer-actions").hidden = true;
    byId("earlier-turns").replaceChildren(...turns.map(({ question, sentences }) => turn(question, sentences)));
    byId("earlier").hidden = turns.length === 0;
  }

  #moveToEarlier() {
    if (this.sentences.length > 0) {
      byId("earlier-turns").append(turn(this.#question, this.sentences));
      byId("earlier").hidden = false;
    }
    this.#log.replaceChildren();
    this.sentences = [];
  }

  #showQuestion() {
    this.#asked.textContent = this.#question ? say("you_asked", { text: this.#question }) : "";
    this.#asked.hidden = !this.#question;
  }
}

export function turn(question, sentences) {
  const asked = question ? [element("p", { class: "asked", dir: "auto" }, say("you_asked", { text: question }))] : [];
  return element("div", { class: "turn" }, ...asked, ...sentences.map((sentence) => line(sentence)));
}
