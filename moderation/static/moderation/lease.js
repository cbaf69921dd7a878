// A case is held as long as its page is open and seen. Whoever loses it is told, and keeps what they wrote.

const { renew, renewSeconds, leaseSeconds } = document.body.dataset;
const WARN_BEFORE_MS = 3 * 60_000;
const sign = document.getElementById("lease-over");
let until = Date.now() + Number(leaseSeconds) * 1000;
let warned = false;
let over = false;

setInterval(look, 15_000);
setInterval(() => document.hidden || keep(), Number(renewSeconds) * 1000);
document.addEventListener("visibilitychange", () => document.hidden || keep());

async function keep() {
  if (over) return;
  const asked = Date.now();
  try {
    const token = document.querySelector("input[name=csrfmiddlewaretoken]").value;
    const answer = await fetch(renew, { method: "POST", headers: { "X-CSRFToken": token }, redirect: "manual" });
    if (answer.status === 204) [until, warned] = [asked + Number(leaseSeconds) * 1000, false];
    else if ([401, 403, 404, 409].includes(answer.status)) lost();
  } catch {
    // no network just now; the lease outlasts a few missed renewals
  }
}

function look() {
  if (over) return;
  if (Date.now() >= until) lost();
  else if (!warned && until - Date.now() < WARN_BEFORE_MS) {
    warned = true;
    document.getElementById("announcer").textContent = "In a few minutes this case goes back to the queue. Stay on this page to keep it.";
  }
}

function lost() {
  over = true;
  sign.hidden = false; // an alert: said at once, without taking the focus from whoever is writing
}
