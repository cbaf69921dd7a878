// What every page of the volunteers needs; the rest is loaded where it is used.

import { guessZone } from "./zone.js";
import { keepFocus } from "./focus.js";
import { listen } from "./live.js";
import { notifications } from "./notifications.js";
import { offers } from "./offers.js";
import { helping } from "./helping.js";

guessZone(document.querySelector("select[data-guess-zone]"));
document.querySelector("[aria-invalid='true']")?.focus();
keepFocus();
notifications(document.getElementById("push"));
offers(document.getElementById("offers"));
helping(document.getElementById("desk"));
if (document.body.dataset.events) listen(document.body.dataset.events);
// htmx begins at the same moment, and has asked to hear of it first.
document.addEventListener("DOMContentLoaded", () => (document.documentElement.dataset.ready = ""));
