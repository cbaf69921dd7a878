// The page's stream. An event says which part of the page is old; htmx fetches that part. The browser itself connects again.

const PARTS = ["offers", "claim", "talk"];
const LOST_AFTER_MS = 5000; // a short break is nobody's business
const AGAIN_MS = 10000;

export function listen(address) {
  const lost = document.getElementById("lost");
  let timer = null;
  const source = new EventSource(address);
  source.addEventListener("open", () => {
    clearTimeout(timer);
    timer = null;
    lost.hidden = true;
  });
  source.addEventListener("error", () => {
    timer ??= setTimeout(() => (lost.hidden = false), LOST_AFTER_MS);
    if (source.readyState === EventSource.CLOSED) setTimeout(() => again(address), AGAIN_MS); // a browser gives up after an answer like 503
  });
  for (const part of PARTS) source.addEventListener(part, ({ data }) => tell(part, JSON.parse(data)));
  source.addEventListener("beat", () => tell("beat", {}));
  source.addEventListener("gone", () => {
    source.close();
    clearTimeout(timer);
    lost.hidden = true;
    document.getElementById("gone").hidden = false;
  });
}

async function again(address) {
  try {
    const answer = await fetch(address, { method: "GET", headers: { Accept: "text/event-stream" }, signal: AbortSignal.timeout(4000) });
    await answer.body?.cancel();
    if (answer.status === 401 || answer.status === 403) return (document.getElementById("gone").hidden = false);
  } catch {
    // still not there
  }
  return listen(address);
}

const tell = (name, detail) => document.body.dispatchEvent(new CustomEvent(name, { detail }));
