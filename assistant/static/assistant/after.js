// After a talk: thanks, a rating, a report. Each once; what was said or is not possible is not offered. A page that is loaded again offers
// what is left, until the person asks something new or closes it.

import { getJson } from "./api.js";
import { byId, element } from "./dom.js";
import { notice } from "./messages.js";
import { forgetEnded, lastEnded } from "./open_requests.js";
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
    const close = element("button", { type: "button", id: "after-close", class: "quiet", "data-word": "close" }, say("close"));
    close.addEventListener("click", () => {
      this.hide();
      byId("help").hidden = byId("talk").hidden;
      byId("answer-title").focus(); // the pressed button goes away
    });
    byId("after").append(element("div", { class: "choices" }, close));
  }

  get id() {
    return this.#id;
  }

  /** What was left to do when the page was left. */
  async resume() {
    const id = lastEnded();
    if (!id) return;
    const can = await getJson(`help-requests/${id}/`).then(
      (request) => request.can,
      (error) => (error.status === 404 ? {} : null),
    );
    if (id === lastEnded()) this.show(id, can, false);
  }

  /** ``can``: {thank, rate, report}; null: not known. With ``hadFocus`` the focus was in the talk, which is gone now. */
  show(id, can, hadFocus) {
    const { thank = false, rate = false, report = false } = can ?? {};
    this.#id = id;
    byId("after-thank").hidden = !thank;
    byId("after-rating").hidden = !rate;
    byId("after-report").hidden = !report;
    byId("after-rating").reset();
    const isEmpty = !thank && !rate && !report;
    if (isEmpty && can) forgetEnded();
    byId("after").hidden = isEmpty;
    byId("help").hidden = isEmpty && byId("talk").hidden;
    if (hadFocus) byId(isEmpty ? "answer-title" : "after-title").focus();
  }

  hide() {
    forgetEnded();
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
