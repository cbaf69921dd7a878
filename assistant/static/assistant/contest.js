// "Contest this": somebody who was not involved looks at what was refused, held back, or decided about the account.

import { getJson } from "./api.js";
import { byId } from "./dom.js";
import { post, trying } from "./trying.js";
import { uuid } from "./uuid.js";
import { say } from "./words.js";

export class Contest {
  #answer;
  #problems;
  #onMade;
  #dialog = byId("contest-dialog");
  #button = byId("contest");
  #text = byId("contest-text");
  #questionId = null; // of the answer that is shown
  #appealId = null; // once that was contested
  #contested = ""; // the path of what the dialog is about
  #then = null;
  #key = uuid(); // sent again after a lost answer, it is still one appeal
  #isSending = false;

  /** ``onMade()`` when something was contested. */
  constructor({ answer, problems, onMade }) {
    this.#answer = answer;
    this.#problems = problems;
    this.#onMade = onMade;
    this.#button.addEventListener("click", () => (this.#appealId ? this.#askStatus() : this.#openForAnswer()));
    this.#text.addEventListener("input", () => (this.#key = uuid()));
    byId("contest-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
  }

  /** The answer to this question can be contested. */
  offer(questionId) {
    this.#questionId = questionId;
    this.#appealId = null;
    this.#label("contest");
    this.#answer.offerContest();
  }

  /** Asks why, and contests ``path`` ("notices/<id>"). ``then(appeal)`` when that went well. */
  open(path, then) {
    this.#contested = path;
    this.#then = then;
    this.#key = uuid();
    byId("contest-form").reset();
    this.#dialog.showModal();
  }

  #openForAnswer() {
    const questionId = this.#questionId;
    this.open(`questions/${questionId}`, ({ id }) => {
      if (questionId !== this.#questionId) return;
      this.#appealId = id;
      this.#label("contest_status");
    });
  }

  async #send() {
    if (this.#isSending) return;
    this.#isSending = true;
    await trying(this.#problems, async () => {
      const json = { text: this.#text.value.trim() };
      const appeal = await (await post(`${this.#contested}/appeal/`, { key: this.#key, json })).json();
      this.#dialog.close();
      this.#then(appeal);
      this.#tell(appeal);
      this.#onMade();
    });
    this.#isSending = false;
  }

  #askStatus() {
    return trying(this.#problems, async () => this.#tell(await getJson(`appeals/${this.#appealId}/`)));
  }

  /** How it stands, heard in the answer's place. */
  #tell({ said, language }) {
    for (const text of said) this.#answer.hear({ text, speech: text, language, kind: "notice" });
  }

  #label(word) {
    this.#button.dataset.word = word; // words.js keeps it in the chosen language
    this.#button.textContent = say(word);
    if (word === "contest") this.#button.setAttribute("aria-haspopup", "dialog");
    else this.#button.removeAttribute("aria-haspopup");
  }
}
