// htmx keeps the focus on what is still there (by id). Where it is gone, the heading of its section takes it: never the page's beginning.

export function keepFocus() {
  let left = null;
  document.body.addEventListener("htmx:beforeSwap", ({ detail }) => {
    if (detail.target.contains(document.activeElement)) left = detail.target; // kept until something settles: two swaps may cross
  });
  document.body.addEventListener("htmx:afterSettle", () => {
    if (left && (document.activeElement === document.body || !document.activeElement)) left.closest("section")?.querySelector("h2")?.focus();
    left = null;
  });
  // The last problem is over as soon as something else is tried.
  document.body.addEventListener("htmx:beforeRequest", ({ detail }) => {
    if (detail.requestConfig.verb === "post") document.getElementById("problem").replaceChildren();
  });
}

let timer = null;

/** Said once by a screen reader, politely; what follows at once is said with it. */
export function announce(text) {
  const region = document.getElementById("announcer");
  if (!region || !text) return;
  region.textContent = timer ? `${region.textContent} ${text}` : text;
  clearTimeout(timer);
  timer = setTimeout(() => (timer = null), 500);
}
