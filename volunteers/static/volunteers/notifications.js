// Web Push: the browser is told about requests while no page is open.

import { csrfToken } from "./heartbeat.js";

export async function notifications(place) {
  if (!place || !("serviceWorker" in navigator) || !window.PushManager || !window.Notification) return;
  const button = place.querySelector("button");
  const notice = place.querySelector(".notice");
  const words = place.dataset;
  place.hidden = false;
  const registration = await navigator.serviceWorker.register(words.worker).catch(() => null);
  if (!registration) return (place.hidden = true);
  let subscription = await registration.pushManager.getSubscription().catch(() => null);
  const show = () => (button.textContent = subscription ? words.off : words.on);
  show();
  button.addEventListener("click", async () => {
    notice.textContent = "";
    try {
      if (subscription) {
        await send(words.address, "DELETE", subscription);
        await subscription.unsubscribe();
        subscription = null;
        notice.textContent = words.isOff;
      } else {
        if ((await Notification.requestPermission()) !== "granted") return (notice.textContent = words.denied);
        const wanted = { userVisibleOnly: true, applicationServerKey: bytes(words.key) };
        const made = await registration.pushManager.subscribe(wanted);
        const answer = await send(words.address, "POST", made);
        if (!answer.ok) {
          await made.unsubscribe();
          return (notice.textContent = await answer.text());
        }
        subscription = made;
        notice.textContent = words.isOn;
      }
    } catch {
      notice.textContent = words.denied;
    }
    return show();
  });
}

const send = (address, method, subscription) =>
  fetch(address, { method, body: JSON.stringify(subscription), headers: { "Content-Type": "application/json", "X-CSRFToken": csrfToken() } });

const bytes = (key) => Uint8Array.from(atob(key.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
