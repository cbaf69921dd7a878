// Dialogs: opened by a button, closed by Close or Escape, focus goes back where it came from (the browser does that).

import { byId } from "./dom.js";

export function setUpDialogs() {
  for (const dialog of document.querySelectorAll("dialog")) {
    dialog.querySelector("[data-close]")?.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => {
      for (const region of dialog.querySelectorAll(".notice, .problem")) region.replaceChildren();
    });
  }
}

/** Resolves to true when the person says yes; Escape and Cancel are no. */
export function confirmed(question, yes) {
  const dialog = byId("confirm");
  byId("confirm-question").textContent = question;
  byId("confirm-yes").textContent = yes;
  return new Promise((resolve) => {
    const choice = new AbortController();
    const decide = (value) => {
      choice.abort();
      dialog.close();
      resolve(value);
    };
    byId("confirm-yes").addEventListener("click", () => decide(true), choice);
    byId("confirm-no").addEventListener("click", () => decide(false), choice);
    dialog.addEventListener("cancel", () => decide(false), choice);
    dialog.showModal();
  });
}
