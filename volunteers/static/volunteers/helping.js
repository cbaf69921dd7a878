// While somebody is helped: the claim is kept alive, words are sent with one key, and what the other side says is announced.

import { announce } from "./focus.js";
import { claimIsOver, keepAlive } from "./heartbeat.js";
import { photos } from "./photos.js";
import { voiceNotes } from "./voice.js";

const KEYS = "volunteers-keys";

export function helping(desk) {
  if (!desk) return;
  const { claim } = document.body.dataset;
  keepAlive();
  document.body.addEventListener("claim", ({ detail }) => {
    if (detail?.claim !== undefined && detail.claim !== claim) claimIsOver();
  });
  talk(document.getElementById("talk"));
  reply(document.getElementById("reply-form"));
  corrections(document.getElementById("answer"));
  keys(document.getElementById("canned"));
  photos(document.getElementById("photos"));
  voiceNotes(document.getElementById("voice"));
}

function talk(place) {
  const known = new Set(lines(place).map((line) => line.dataset.message));
  place.addEventListener("htmx:afterSwap", ({ detail }) => {
    if (detail.target !== place) return;
    for (const line of lines(place)) {
      if (!known.has(line.dataset.message)) announce(line.dataset.announce);
      known.add(line.dataset.message);
    }
    renew("photos", place.querySelector(".talk").dataset.photos);
    renew("answer", place.querySelector(".talk").dataset.answer);
  });
}

/** A photo came, the person shares something else, or the machine's answer went on: that part is fetched too. */
function renew(id, mark) {
  const part = document.getElementById(id);
  if (part.dataset.mark === mark) return;
  part.dataset.mark = mark;
  document.body.dispatchEvent(new CustomEvent(id));
}

function reply(form) {
  const text = form.querySelector("textarea");
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    if (text.value.trim()) form.requestSubmit();
  });
  form.addEventListener("htmx:afterRequest", ({ detail }) => {
    if (detail.elt === form && detail.successful) text.value = "";
    text.focus();
  });
}

function corrections(answer) {
  answer.addEventListener("htmx:afterRequest", ({ detail }) => {
    const details = detail.elt.closest?.("details");
    if (!details || !detail.successful) return;
    details.querySelector("textarea").value = "";
    details.open = false;
    details.querySelector("summary").focus();
  });
}

/** One key sends one sentence: switched off unless somebody wants it, and never while a field has the focus (WCAG 2.1.4). */
function keys(form) {
  const row = document.getElementById("keys");
  const box = row.querySelector("input");
  row.hidden = false;
  box.checked = localStorage.getItem(KEYS) === "on";
  box.addEventListener("change", () => localStorage.setItem(KEYS, box.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    if (!box.checked || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest?.("textarea, select, input:not([type=checkbox], [type=radio]), [contenteditable]")) return;
    const button = form.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
    if (button && !document.getElementById("desk").inert) button.click();
  });
}

const lines = (place) => [...place.querySelectorAll("[data-message]")];
