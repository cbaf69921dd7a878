// The talk with a volunteer: followed as long as the request is open, and heard in the answer's place.

import { getJson } from "./api.js";
import { byId } from "./dom.js";
import { helpEvents } from "./help_stream.js";
import {
  followedHere,
  forgetAllOpen,
  forgetOpen,
  heardOf,
  isRemembered,
  newestOpen,
  rememberEnded,
  rememberHeard,
  rememberOpen,
} from "./open_requests.js";
import { said } from "./said.js";
import { sound } from "./sounds.js";
import { TalkActions } from "./talk_actions.js";
import { language, say } from "./words.js";

export class Talk {
  #answer;
  #reader;
  #problems;
  #onEnd;
  #actions;
  #section = byId("talk");
  #id = null;
  #control = null;
  #state = "";
  #isOffline = false;
  #lastSide = "";

  /**
   * ``onEnd(id, can, hadFocus)`` when a request has ended: what the person can still do (null: not known), and whether the focus was in
   * what is gone now.
   */
  constructor({ answer, reader, problems, onEnd }) {
    this.#answer = answer;
    this.#reader = reader;
    this.#problems = problems;
    this.#onEnd = onEnd;
    this.#actions = new TalkActions({ voice: reader, problems, id: () => this.#id });
  }

  get isOpen() {
    return !this.#section.hidden;
  }

  get id() {
    return this.#id;
  }

  focus() {
    byId("talk-title").focus();
  }

  /** From now on this request is heard here, also after a reload. Another one that is open waits until this one has ended. */
  follow(id) {
    if (id === this.#id) return;
    this.stop();
    rememberOpen(id);
    this.#id = id;
    this.#control = new AbortController();
    const { signal } = this.#control;
    followedHere(id, signal, () => this.#listen(id, signal)).catch((error) => signal.aborted || this.#problems.explain(error));
  }

  /** Goes on with what was open when the page was left. */
  resume() {
    const id = newestOpen();
    if (id) this.follow(id);
  }

  stop() {
    this.#control?.abort();
    this.#id = null;
    this.#section.hidden = true;
    this.#actions.end();
  }

  forget() {
    this.stop();
    forgetAllOpen();
  }

  async #listen(id, signal) {
    if (!isRemembered(id)) return; // another tab heard its end
    this.#open(heardOf(id) > 0);
    try {
      for await (const { event, data } of helpEvents(id, signal)) {
        if (signal.aborted) return;
        this.#on[event]?.(data);
      }
    } catch (error) {
      if (signal.aborted) return;
      if (error.status !== 404) this.#problems.explain(error); // not there: it was erased, and nothing is left to say
    }
    rememberEnded(id);
    forgetOpen(id);
    const can = await getJson(`help-requests/${id}/`).then(
      (request) => request.can,
      () => null,
    );
    if (signal.aborted) return;
    const hadFocus = this.#section.contains(document.activeElement);
    this.stop();
    this.#onEnd(id, can, hadFocus);
    this.resume();
  }

  #on = {
    state: ({ state, share }) => {
      if (state !== this.#state || this.#isOffline) this.#status(state === "claimed" ? "talk_there" : "talk_waiting");
      if (state === "claimed" && this.#state !== "claimed") sound("done");
      this.#state = state;
      this.#isOffline = false;
      byId("talk-report").hidden = state !== "claimed";
      this.#actions.showShare(share);
    },
    wait: (wait) => this.#showStatus(wait.text, wait.language),
    message: (message) => this.#hear(message),
    offline: () => {
      this.#isOffline = true;
      this.#status("talk_offline");
      this.#tell("talk_offline");
    },
    online: () => this.#tell("talk_online"), // the status follows with the next "state"
  };

  #hear(message) {
    const aloud = message.side !== "person" && message.sequence > heardOf(this.#id);
    const line = said(message, this.#lastSide);
    this.#lastSide = message.side;
    if (aloud && line.announce) this.#reader.read({ text: line.speaker, speech: line.speaker, language: language() });
    this.#answer.hear(line, aloud);
    if (message.sequence > heardOf(this.#id)) rememberHeard(this.#id, message.sequence);
    if (message.side === "volunteer") this.#actions.wantPhoto(message.kind === "retake", aloud);
    if (message.kind === "photo") this.#actions.wantPhoto(false);
  }

  #open(isBack) {
    this.#state = this.#lastSide = "";
    byId("help").hidden = this.#section.hidden = false;
    byId("talk-report").hidden = true;
    this.#actions.wantPhoto(false);
    this.#status("talk_waiting");
    if (isBack) this.#tell("talk_back");
  }

  /** One of the page's own sentences, said once. */
  #tell(word) {
    this.#answer.hear({ text: say(word), speech: say(word), language: language(), kind: "notice" });
  }

  // The status is not live: what must be heard of it is a message.
  #status(word) {
    this.#showStatus(say(word), language());
    byId("talk-status").dataset.word = word;
  }

  #showStatus(text, inLanguage) {
    delete byId("talk-status").dataset.word;
    byId("talk-status").lang = inLanguage;
    byId("talk-status").textContent = text;
  }
}
