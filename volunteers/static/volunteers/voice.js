// Voice notes. The person hears the words, never the voice.

import { Recorder, clipName } from "../assistant/recorder.js";
import { csrfToken } from "./heartbeat.js";

export function voiceNotes(place) {
  if (!window.MediaRecorder || !navigator.mediaDevices?.getUserMedia) return;
  const button = place.querySelector("button");
  const notice = place.querySelector(".notice");
  const recorder = new Recorder();
  const show = () => {
    const recording = recorder.state === "recording";
    button.textContent = recording ? place.dataset.stop : place.dataset.record;
    button.classList.toggle("recording", recording);
  };
  place.hidden = false;
  button.addEventListener("click", async () => {
    if (recorder.state === "recording") return recorder.stop();
    if (recorder.state === "opening") return recorder.cancelOpening();
    notice.textContent = "";
    try {
      await recorder.start();
    } catch {
      notice.textContent = place.dataset.denied;
    }
    show();
  });
  recorder.addEventListener("stop", async ({ detail }) => {
    show();
    const body = new FormData();
    body.append("clip", detail.blob, clipName(detail.blob));
    try {
      const answer = await fetch(place.dataset.address, { method: "POST", body, headers: { "X-CSRFToken": csrfToken() } });
      notice.textContent = answer.ok ? place.dataset.sent : await answer.text();
    } catch {
      notice.textContent = document.getElementById("lost").textContent;
    }
    document.body.dispatchEvent(new CustomEvent("talk"));
  });
}
