// Taking photos: a phone's own camera app where there is one, else the computer's camera in a dialog.

import { byId } from "./dom.js";
import { notice } from "./messages.js";
import { say } from "./words.js";

/** Calls ``onPhotos(files)`` for every way photos come in: camera, files, paste. */
export function setUpCamera(onPhotos, onFailure) {
  for (const id of ["photo-camera", "photo-files"]) {
    byId(id).addEventListener("change", ({ target }) => {
      const files = [...target.files];
      target.value = ""; // so the same file can be chosen again after it was removed
      if (files.length) onPhotos(files);
    });
  }
  document.addEventListener("paste", (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length) onPhotos(files);
  });

  const isPhone = matchMedia("(pointer: coarse)").matches;
  if (isPhone || !navigator.mediaDevices?.getUserMedia) return;
  byId("camera-native").hidden = true;
  byId("open-camera").hidden = false;
  setUpDialog(onPhotos, onFailure);
}

function setUpDialog(onPhotos, onFailure) {
  const dialog = byId("camera");
  const view = byId("camera-view");
  let shots = 0;

  byId("open-camera").addEventListener("click", async () => {
    dialog.showModal();
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        video: { facingMode: { ideal: "environment" }, width: { ideal: 3840 }, height: { ideal: 2160 } },
      });
      if (!dialog.open) return off(stream);
      view.srcObject = stream;
      await view.play();
      notice(say("camera_on"));
    } catch {
      dialog.close();
      onFailure(say("camera_failed"));
    }
  });
  byId("camera-shoot").addEventListener("click", async () => {
    if (!view.videoWidth) return;
    const blob = await still(view);
    shots += 1;
    onPhotos([new File([blob], `camera-${shots}.jpg`, { type: "image/jpeg" })]);
  });
  dialog.addEventListener("close", () => {
    off(view.srcObject);
    view.srcObject = null;
  });
}

function still(view) {
  const canvas = document.createElement("canvas");
  canvas.width = view.videoWidth;
  canvas.height = view.videoHeight;
  canvas.getContext("2d").drawImage(view, 0, 0);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", 0.92));
}

const off = (stream) => stream?.getTracks().forEach((track) => track.stop());
