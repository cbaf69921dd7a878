// The answer as it arrives: lines are only ever added, so a screen reader reads each once.

import { byId, element } from "./dom.js";
import { language, say } from "./words.js";

export const line = (sentence, extra = "") =>
  element("p", { class: `line ${sentence.kind ?? ""} ${extra}`.trim(), lang: sentence.language, dir: "auto" }, ...words(sentence));

// Who speaks is told in the page's language; the words keep their own direction.
const words = ({ speaker, text }) =>
  speaker ? [element("span", { class: "speaker", lang: language() }, speaker), " ", element("bdi", {}, text)] : [text];

export class Answer {
  #log = byId("answer");
  #asked = byId("asked");
  #question = "";
  #reader;
  #lines = []; // the sentences, and what a human said since
  #offersHuman = false;
  #isContestable = false;
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
    this.#showActions();
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
    this.#lines.push(sentence);
    this.#log.append(line(sentence));
    this.#reader.read(sentence);
    this.#showActions();
  }

  /** What is said in a talk: a line that may have a ``speaker``. Not ``aloud``: it is shown, and read by nobody. */
  hear(said, aloud = true) {
    byId("answer-empty").hidden = true;
    this.#lines.push(said);
    const shown = line(said);
    if (!aloud) shown.setAttribute("aria-live", "off");
    this.#log.append(shown);
    if (aloud) this.#reader.read(said);
    this.#showActions();
  }

  /** What can be repeated: all but the person's own words. */
  get repeatable() {
    const heard = this.#lines.filter(({ kind }) => kind !== "own");
    return heard.map((one) => ({ ...one, text: one.speaker ? `${one.speaker} ${one.text}` : one.text }));
  }

  /** The way to a human, whatever became of the answer. */
  offerHuman(isProminent) {
    this.#offersHuman = true;
    byId("ask-human").classList.toggle("main-action", isProminent);
    this.#showActions();
  }

  /** What was refused or held back can be looked at again. */
  offerContest() {
    this.#isContestable = true;
    this.#showActions();
  }

  end() {
    for (const waiting of this.#log.querySelectorAll(".waiting")) waiting.remove();
  }

  /** An empty page again, or the turns of a conversation that goes on: [{question, sentences}]. */
  reset(turns = []) {
    this.#empty();
    this.ask("");
    byId("answer-empty").hidden = turns.length > 0;
    this.#showActions();
    byId("earlier-turns").replaceChildren(...turns.map(({ question, sentences }) => turn(question, sentences)));
    byId("earlier").hidden = turns.length === 0;
  }

  #moveToEarlier() {
    if (this.#lines.length > 0) {
      byId("earlier-turns").append(turn(this.#question, this.#lines));
      byId("earlier").hidden = false;
    }
    this.#empty();
  }

  #empty() {
    this.#log.replaceChildren();
    this.#lines = [];
    this.sentences = [];
    this.#offersHuman = this.#isContestable = false;
  }

  // Only those that there is something for.
  #showActions() {
    byId("repeat").hidden = byId("stop").hidden = this.#lines.length === 0;
    byId("follow-up").hidden = byId("wrong").hidden = this.sentences.length === 0;
    byId("ask-human").hidden = !this.#offersHuman;
    byId("contest").hidden = !this.#isContestable;
    byId("answer-actions").hidden = this.#lines.length === 0 && !this.#offersHuman;
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
