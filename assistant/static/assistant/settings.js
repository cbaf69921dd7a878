// The settings dialog: what the server must know is sent at once, the rest is remembered by this browser.

import { call, getJson } from "./api.js";
import { setUpBelongings, showKept } from "./belongings.js";
import { byId } from "./dom.js";
import { notice } from "./messages.js";
import { forgetPreferences, prefer, preference } from "./preferences.js";
import { forgetTokens } from "./tokens.js";
import { language, say, setLanguage } from "./words.js";

/** ``onErased`` is called when nothing of the person is left; ``onRate`` with the chosen speed of the page's voice. */
export function setUpSettings({ problems, onErased, onRate }) {
  const dialog = byId("settings");

  const attempt = async (work, done = "saved") => {
    problems.clear();
    try {
      await work();
      notice(say(done));
    } catch (error) {
      problems.explain(error);
    }
  };
  const tell = (changes) => attempt(() => call("me/", { method: "PATCH", json: changes }));

  byId("open-settings").addEventListener("click", async () => {
    byId("language").value = language();
    byId("rate").value = String(preference("rate"));
    byId("send-at-once").checked = preference("sendAtOnce");
    byId("sounds").checked = preference("sounds");
    dialog.showModal();
    try {
      const me = await getJson("me/");
      byId("answer-length").value = me.answer_length;
      byId("share-photos").checked = me.shares_photos;
      byId("volunteers-see").value = me.shares_with_volunteers;
      showKept(me);
    } catch (error) {
      problems.explain(error);
    }
  });

  byId("language").addEventListener("change", ({ target }) =>
    attempt(async () => {
      await setLanguage(target.value);
      await call("me/", { method: "PATCH", json: { language: target.value } });
    }),
  );
  byId("answer-length").addEventListener("change", ({ target }) => tell({ answer_length: target.value }));
  byId("share-photos").addEventListener("change", ({ target }) => tell({ shares_photos: target.checked }));
  byId("volunteers-see").addEventListener("change", ({ target }) => tell({ shares_with_volunteers: target.value }));
  byId("rate").addEventListener("change", ({ target }) =>
    attempt(() => {
      prefer("rate", Number(target.value));
      onRate(Number(target.value));
    }),
  );
  byId("send-at-once").addEventListener("change", ({ target }) => attempt(() => prefer("sendAtOnce", target.checked)));
  byId("sounds").addEventListener("change", ({ target }) => attempt(() => prefer("sounds", target.checked)));

  setUpBelongings({
    tell,
    attempt,
    onErased: () => {
      forgetTokens();
      forgetPreferences();
      dialog.close();
      onErased();
    },
  });
}
