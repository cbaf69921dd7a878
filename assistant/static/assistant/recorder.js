// The microphone: one recording at a time, at most a minute, and the microphone is off when no one records.

const TYPES = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];
const LONGEST_MS = 59000; // the server takes 60 s

export class Recorder extends EventTarget {
  #recorder = null;
  #stream = null;
  #chunks = [];
  #timer = null;
  #startedAt = 0;
  #opening = null; // which call of start() the browser is asking the person about
  /** "idle", "opening" (waiting for the permission) or "recording" */
  state = "idle";

  /** Rejects with the browser's NotAllowedError or NotFoundError. Fires "stop" with {blob, seconds} when it ends. */
  async start() {
    const opening = Symbol("opening");
    this.#opening = opening;
    this.state = "opening";
    let stream;
    try {
      if (!navigator.mediaDevices?.getUserMedia || !window.MediaRecorder) throw new DOMException("no recorder", "NotFoundError");
      stream = await navigator.mediaDevices.getUserMedia({ audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true } });
    } catch (error) {
      if (this.#opening === opening) this.state = "idle";
      throw error;
    }
    if (this.#opening !== opening) return off(stream); // given up while the browser asked
    this.#stream = stream;
    const mimeType = TYPES.find((type) => MediaRecorder.isTypeSupported(type));
    this.#recorder = new MediaRecorder(this.#stream, { ...(mimeType && { mimeType }), audioBitsPerSecond: 32000 });
    this.#chunks = [];
    this.#recorder.addEventListener("dataavailable", ({ data }) => data.size && this.#chunks.push(data));
    this.#recorder.addEventListener("stop", () => this.#finish());
    this.#recorder.start();
    this.#startedAt = performance.now();
    this.#timer = setTimeout(() => this.stop(), LONGEST_MS);
    this.state = "recording";
  }

  stop() {
    if (this.state === "recording") this.#recorder.stop();
  }

  /** Gives up a recording that has not begun. */
  cancelOpening() {
    if (this.state !== "opening") return;
    this.#opening = null;
    this.state = "idle";
  }

  #finish() {
    clearTimeout(this.#timer);
    const seconds = Math.max(1, Math.round((performance.now() - this.#startedAt) / 1000));
    const blob = new Blob(this.#chunks, { type: this.#recorder.mimeType });
    off(this.#stream);
    this.state = "idle";
    this.dispatchEvent(new CustomEvent("stop", { detail: { blob, seconds } }));
  }
}

const off = (stream) => stream.getTracks().forEach((track) => track.stop());

export function clipName(blob) {
  if (blob.type.includes("mp4")) return "question.m4a";
  return blob.type.includes("ogg") ? "question.ogg" : "question.webm";
}
