// The claim lives as long as the page says so. Whoever has lost it is told at once and cannot go on writing to nobody.

const NEAR_MS = 8000; // two clocks ask for a heartbeat: the page's own and the stream; one beat is enough
let over = false;
let last = -Infinity;

export function keepAlive() {
  const { heartbeatSeconds } = document.body.dataset;
  const timer = setInterval(() => (over ? clearInterval(timer) : beat()), Number(heartbeatSeconds) * 1000);
  document.body.addEventListener("beat", beat); // a hidden page's timers are slowed, its stream is not
  document.addEventListener("visibilitychange", () => document.hidden || beat());
  beat();
}

async function beat() {
  if (over || performance.now() - last < NEAR_MS) return;
  last = performance.now();
  try {
    const answer = await fetch(document.body.dataset.heartbeat, { method: "POST", headers: { "X-CSRFToken": csrfToken() }, redirect: "manual" });
    if ([401, 403, 404, 409].includes(answer.status)) claimIsOver((await answer.text()).slice(0, 300));
  } catch {
    // no network just now; the lease outlasts two missed beats
  }
}

export function claimIsOver(sentence) {
  if (over) return;
  over = true;
  const sign = document.getElementById("over");
  if (sentence && !sentence.startsWith("<")) sign.querySelector("p").textContent = sentence;
  sign.hidden = false;
  document.getElementById("desk").inert = true;
  sign.focus();
}

export const csrfToken = () => document.querySelector("input[name=csrfmiddlewaretoken]").value;
