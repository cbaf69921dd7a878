// Single keys for the whole job: only outside of fields, and only for whoever wants them (settings; WCAG 2.1.4).

const FIELDS = "input:not([type=hidden], [type=radio], [type=checkbox], [type=button], [type=submit]), textarea, select, [contenteditable]";
const KINDS = { u: "uphold", o: "overturn", e: "escalate" };
const dialog = document.getElementById("keys");
const opener = document.getElementById("open-keys");

if (document.body.dataset.shortcuts === "on" && dialog) {
  opener.hidden = false;
  opener.addEventListener("click", () => dialog.showModal());
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || dialog.open || event.target.closest?.(FIELDS)) return;
    if (pressed(event.key.toLowerCase())) event.preventDefault();
  });
}

/** Whether the key meant something here. */
function pressed(key) {
  if (key === "?") return dialog.showModal(), true;
  if (key === "j" || key === "k") return move(key === "j" ? 1 : -1);
  if (key in KINDS) return choose(document.querySelector(`#decide input[value=${KINDS[key]}]`));
  const submit = key === "n" && document.getElementById("submit-next");
  if (submit) return submit.focus(), say("Submit and next: press Enter."), true; // a single key decides nothing
  return act(document.querySelector(`[data-key="${CSS.escape(key)}"]`));
}

function act(element) {
  if (!element) return false;
  if (!element.matches("summary")) return element.click(), true;
  element.parentElement.open = true;
  (element.parentElement.querySelector(FIELDS) ?? element).focus();
  return true;
}

function choose(radio) {
  if (!radio) return false;
  radio.checked = true;
  radio.focus();
  say(radio.labels[0].textContent.trim());
  return true;
}

/** To the next section or row, or the one before. */
function move(step) {
  const places = [...document.querySelectorAll("[data-row], [data-section]")];
  if (!places.length) return false;
  // Where one is: the last place that does not come after what has the focus.
  const here = document.activeElement === document.body ? null : document.activeElement;
  const behind = (place) => place === here || place.compareDocumentPosition(here) & Node.DOCUMENT_POSITION_FOLLOWING;
  const at = here ? places.findLastIndex(behind) : -1;
  const inside = at >= 0 && places[at] !== here; // beyond a heading, "k" leads back to that heading
  const next = Math.min(Math.max(at + step + (inside && step < 0 ? 1 : 0), 0), places.length - 1);
  places[next].focus();
  return true;
}

function say(words) {
  document.getElementById("announcer").textContent = words;
}
