// "Ask a person": the dialog in which the person chooses what a volunteer sees, and the ways into the talk that follows.

import { After } from "./after.js";
import { getJson, Problem } from "./api.js";
import { byId, later } from "./dom.js";
import { notice } from "./messages.js";
import { forgetEnded } from "./open_requests.js";
import { setUpReport } from "./report.js";
import { Talk } from "./talk.js";
import { post, trying } from "./trying.js";
import { say } from "./words.js";

const OPEN = ["waiting", "claimed"];
const SAFEST_WITH_PHOTOS = "obscured";
const PREFERENCE_LIMIT_MS = 1500;
// The request of a spoken "ask a person" is made just after the answer has ended.
const LOOK_AGAIN_MS = [0, 1000, 2000, 3000, 4000, 8000, 12000];

export class Help {
  #answer;
  #problems;
  #talk;
  #after;
  #questionId = null;
  #dialog = byId("human");
  #isAsking = false;

  constructor({ answer, reader, problems }) {
    this.#answer = answer;
    this.#problems = problems;
    this.#after = new After({ problems });
    this.#talk = new Talk({ answer, reader, problems, onEnd: (id, can, hadFocus) => this.#after.show(id, can, hadFocus) });
    const openReport = setUpReport({ problems, onReported: () => (this.#talk.isOpen ? this.#talk.focus() : this.#after.reported()) });
    byId("talk-report").addEventListener("click", () => openReport(this.#talk.id));
    byId("after-report").addEventListener("click", () => openReport(this.#after.id));
    byId("ask-human").addEventListener("click", () => this.#openDialog());
    byId("human-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#ask();
    });
    this.#talk.resume();
    this.#after.resume();
  }

  /** Whatever became of this question, a human can be asked about it. */
  offer(questionId, isProminent) {
    forgetEnded(); // the person has gone on to another question
    this.#questionId = questionId;
    this.#answer.offerHuman(isProminent);
  }

  /** The person asked for a human by saying so: the request was made by the server. */
  async followHandedOver(questionId) {
    for (const pause of LOOK_AGAIN_MS) {
      await later(pause);
      try {
        const { results } = await getJson(`help-requests/?question=${questionId}`);
        const found = results.find(({ state }) => OPEN.includes(state)) ?? results[0];
        if (found) return this.#follow(found.id);
      } catch (error) {
        if (error instanceof Problem && error.status < 500 && error.status !== 429) break;
      }
    }
    this.#problems.show(say("human_not_found"));
  }

  /** Nothing of the person is left. */
  forget() {
    this.#talk.forget();
    this.#after.hide();
    byId("help").hidden = true;
  }

  #follow(id) {
    this.#after.hide();
    this.#talk.follow(id);
  }

  async #openDialog() {
    if (this.#talk.isOpen) {
      this.#talk.focus();
      return notice(say("talk_open"));
    }
    // Set before the dialog opens: a choice that changes after it was heard would be no consent.
    const share = await Promise.race([preferredShare(), later(PREFERENCE_LIMIT_MS)]);
    if (this.#dialog.open) return;
    byId(`share-${share ?? SAFEST_WITH_PHOTOS}`).checked = true;
    this.#dialog.showModal();
  }

  async #ask() {
    if (this.#isAsking) return;
    this.#isAsking = true;
    notice(say("human_sending"));
    const json = { question: this.#questionId, share: new FormData(byId("human-form")).get("share") };
    await trying(this.#problems, async () => {
      const made = await (await post("help-requests/", { json })).json();
      this.#dialog.close();
      this.#follow(made.id);
    });
    this.#isAsking = false;
  }
}

const preferredShare = () =>
  getJson("me/").then(
    (me) => me.shares_with_volunteers,
    () => null,
  );
