// New requests are heard, seen in the tab's title and said once. Requests that vanish are silent, unless somebody was about to take one.

import { announce } from "./focus.js";
import { chime, soundButton } from "./sound.js";

export function offers(list) {
  if (!list) return;
  soundButton(document.getElementById("sound"));
  const title = document.title;
  const told = new Set(shown(list).keys());
  let focused = null;
  const badge = () => (document.title = shown(list).size ? `(${shown(list).size}) ${title}` : title);
  badge();

  list.addEventListener("htmx:beforeSwap", ({ detail }) => {
    if (detail.target === list) focused = document.activeElement?.closest("[data-offer]")?.dataset.offer ?? null;
  });
  list.addEventListener("htmx:afterSwap", ({ detail }) => {
    if (detail.target !== list) return;
    const now = shown(list);
    badge();
    const fresh = [...now].filter(([key]) => !told.has(key));
    fresh.forEach(([key, text]) => (told.add(key), announce(text)));
    if (fresh.length) chime();
    const declined = detail.requestConfig?.verb === "post";
    const explained = document.getElementById("problem").textContent.trim();
    if (focused && !now.has(focused) && !declined && !explained) announce(list.dataset.taken);
    focused = null;
  });
}

const shown = (list) => new Map([...list.querySelectorAll("[data-offer]")].map((offer) => [offer.dataset.offer, offer.dataset.announce]));
