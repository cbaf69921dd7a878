// What the person can do while a request is open: write, speak, send a photo, change what is shared, end it.

import { call } from "./api.js";
import { confirmed } from "./dialogs.js";
import { byId } from "./dom.js";
import { notice } from "./messages.js";
import { preference } from "./preferences.js";
import { RecordButton } from "./record_button.js";
import { clipName } from "./recorder.js";
import { post, trying } from "./trying.js";
import { uuid } from "./uuid.js";
import { say } from "./words.js";

export class TalkActions {
  #problems;
  #id;
  #recording;
  #clip = null; // {blob, seconds} that waits to be sent
  #text = byId("talk-text");
  #share = byId("talk-share");
  #shared = ""; // as the server last told it
  #isSharing = false;
  #key = uuid(); // of the typed message: sent again after a lost answer, it is still one message

  /** ``id()`` is the request's; ``voice`` is silenced while the microphone is open. */
  constructor({ voice, problems, id }) {
    this.#problems = problems;
    this.#id = id;
    this.#recording = new RecordButton(byId("talk-record"), "talk_record", { voice, problems, onClip: (clip) => this.#keep(clip) });
    this.#text.addEventListener("input", () => (this.#key = uuid()));
    byId("talk-form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    byId("talk-photo").addEventListener("change", ({ target }) => {
      const [photo] = target.files;
      target.value = ""; // so the same file can be chosen again
      if (photo) this.#sendPhoto(photo);
    });
    this.#share.addEventListener("change", () => this.#changeShare());
    byId("talk-withdraw").addEventListener("click", () => this.#withdraw());
  }

  /** The volunteer asks for another photo (or got it): the way to send one stands out. ``isNew``: it is also said. */
  wantPhoto(isWanted, isNew = false) {
    byId("talk-photo-way").classList.toggle("wanted", isWanted);
    if (isWanted && isNew) document.querySelector("#help > .notice").textContent = say("talk_photo_wanted");
  }

  /** What is shared, as the server tells it. */
  showShare(share) {
    if (this.#isSharing) return;
    this.#shared = this.#share.value = share;
    byId("talk-photo-way").hidden = share === "text";
    byId("talk-share-hint").hidden = share !== "text";
  }

  /** The talk is over. */
  end() {
    this.#recording.giveUp();
    this.#clip = null;
    this.#text.value = "";
    for (const region of document.querySelectorAll("#help > .notice, #help > .problem")) region.replaceChildren();
  }

  #keep(clip) {
    this.#clip = clip;
    if (preference("sendAtOnce")) this.#send();
    else notice(say("recording_kept", { seconds: clip.seconds }));
  }

  #send() {
    const clip = this.#clip;
    const text = this.#text.value.trim();
    if (!clip && !text) return this.#problems.show(say("talk_empty"));
    const form = new FormData();
    if (clip) form.append("voice", clip.blob, clipName(clip.blob));
    const what = clip ? { form } : { json: { text }, key: this.#key };
    return trying(this.#problems, async () => {
      await post(`help-requests/${this.#id()}/messages/`, what);
      if (clip) this.#clip = null;
      else if (this.#text.value.trim() === text) this.#text.value = "";
      this.#key = uuid();
      notice(say(clip ? "talk_note_sent" : "talk_sent"));
    });
  }

  #sendPhoto(photo) {
    const form = new FormData();
    form.append("photo", photo, photo.name || "photo.jpg");
    notice(say("talk_photo_sending"));
    return trying(this.#problems, async () => {
      await post(`help-requests/${this.#id()}/photos/`, { form });
      this.wantPhoto(false);
      notice(say("talk_photo_sent"));
    });
  }

  // Keys run through a list and change it at every step: only the last choice counts, and two are never on their way at once.
  async #changeShare() {
    if (this.#isSharing) return;
    this.#isSharing = true;
    const wentWell = await trying(this.#problems, async () => {
      while (this.#share.value !== this.#shared) {
        const share = this.#share.value;
        await call(`help-requests/${this.#id()}/`, { method: "PATCH", json: { share } });
        this.#shared = share;
      }
    });
    this.#isSharing = false;
    this.showShare(this.#shared);
    if (wentWell) notice(say("saved"));
  }

  async #withdraw() {
    const id = this.#id();
    if (await confirmed(say("talk_withdraw_question"), say("talk_withdraw_yes"))) {
      await trying(this.#problems, () => post(`help-requests/${id}/withdraw/`));
    }
  }
}
