// After a talk: thanks, a rating, a report. Each once; what was said or is not possible is not offered.

import { byId } from "./dom.js";
import { notice } from "./messages.js";
import { post, trying } from "./trying.js";
import { say } from "./words.js";

export class After {
  #problems;
  #id = null;

  constructor({ problems }) {
    this.#problems = problems;
    byId("after-thank").addEventListener("click", () => this.#once("after-thank", "thanks/", undefined, "after_thanked"));
    byId("after-rating").addEventListener("submit", (event) => {
      event.preventDefault();
      const stars = new FormData(event.target).get("stars");
      if (stars) this.#once("after-rating", "rating/", { stars: Number(stars) }, "after_rated");
      else this.#problems.show(say("rating_missing"));
    });
  }

  get id() {
    return this.#id;
  }

  /** ``can``: {thank, rate, report}. With ``hadFocus`` the focus was in the talk, which is gone now. */
  show(id, can, hadFocus) {
    this.#id = id;
    byId("after-thank").hidden = !can.thank;
    byId("after-rating").hidden = !can.rate;
    byId("after-report").hidden = !can.report;
    byId("after-rating").reset();
    const isEmpty = !can.thank && !can.rate && !can.report;
    byId("after").hidden = isEmpty;
    byId("help").hidden = isEmpty;
    if (hadFocus) byId(isEmpty ? "answer-title" : "after-title").focus();
  }

  hide() {
    byId("after").hidden = true;
  }

  reported() {
    byId("after-report").hidden = true;
    byId("after-title").focus();
  }

  async #once(control, path, json, word) {
    await trying(this.#problems, async () => {
      await post(`help-requests/${this.#id}/${path}`, { key: `${control}-${this.#id}`, json });
      byId(control).hidden = true;
      byId("after-title").focus(); // the pressed button goes away
      notice(say(word));
    });
  }
}
