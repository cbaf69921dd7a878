// The browser's own voice. Sentences queue up; each is spoken in its own language.

const REGION = { en: "en-US", zh: "zh-CN", es: "es-ES", fr: "fr-FR", de: "de-DE", hi: "hi-IN", ar: "ar-SA", pt: "pt-BR", ja: "ja-JP", ru: "ru-RU" };
const START_LIMIT_MS = 5000;

export class Voice extends EventTarget {
  #synthesis = window.speechSynthesis;
  #hasStarted = false;
  #primed = false;
  #queued = new Set(); // holding the utterances also keeps browsers from collecting them before their "end"
  rate = 1;

  get available() {
    return Boolean(this.#synthesis) && typeof SpeechSynthesisUtterance === "function";
  }

  /** Call inside a press: some browsers speak later only if they spoke (even nothing) while the person pressed. */
  prime() {
    if (this.#primed || !this.available) return;
    this.#primed = true;
    this.#synthesis.speak(new SpeechSynthesisUtterance(""));
  }

  /** Fires "failure" with {line, isMute} when the browser cannot speak it, so that somebody else can; mute: it never spoke yet. */
  speak(line) {
    const utterance = new SpeechSynthesisUtterance(line.speech || line.text);
    utterance.lang = REGION[line.language] ?? line.language ?? "";
    utterance.rate = this.rate;
    const voice = this.#voiceFor(line.language);
    if (voice) utterance.voice = voice;
    const over = () => this.#queued.delete(utterance);
    utterance.addEventListener("start", () => (this.#hasStarted = true));
    utterance.addEventListener("end", over);
    utterance.addEventListener("error", (event) => {
      over();
      if (event.error !== "canceled" && event.error !== "interrupted") this.#fail(line);
    });
    this.#queued.add(utterance);
    this.#synthesis.speak(utterance);
    setTimeout(() => {
      if (!this.#hasStarted && this.#queued.delete(utterance)) this.#fail(line);
    }, START_LIMIT_MS);
  }

  stop() {
    this.#queued.clear();
    if (this.available) this.#synthesis.cancel();
  }

  #fail(line) {
    this.dispatchEvent(new CustomEvent("failure", { detail: { line, isMute: !this.#hasStarted } }));
  }

  // A voice on this device first: a remote one would send the answer to yet another company.
  #voiceFor(language) {
    const fitting = this.#synthesis.getVoices().filter((voice) => voice.lang.toLowerCase().split(/[-_]/)[0] === language);
    return fitting.find((voice) => voice.localService && voice.default) ?? fitting.find((voice) => voice.localService) ?? null;
  }
}
