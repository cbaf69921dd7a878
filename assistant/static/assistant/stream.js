// One question's way back: the events of its answer, each once and in order, however often the line breaks.

import { call, NetworkFailure, Problem } from "./api.js";
import { later } from "./dom.js";
import { uuid } from "./uuid.js";

const SILENCE_LIMIT_MS = 45000; // the server's heartbeat is 15 s; three missed ones mean that nobody is there
const TRIES = 6;
const WAIT_MS = [300, 1000, 2000, 4000, 8000, 8000];

/** Server-sent events of a fetch body: yields {event, id, data} with data parsed from JSON, and {event: "retry", data: milliseconds}. */
export async function* serverSentEvents(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let buffer = "";
  try {
    while (true) {
      const { value, done } = await readWithin(reader, SILENCE_LIMIT_MS);
      if (done) return; // a block without its blank line was cut off and is not an event
      buffer += value;
      const blocks = buffer.split(/\r\n\r\n|\n\n|\r\r/);
      buffer = blocks.pop();
      for (const block of blocks) {
        const event = parse(block);
        if (event) yield event;
      }
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}

async function readWithin(reader, milliseconds) {
  let timer;
  const silence = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new NetworkFailure("silence")), milliseconds);
  });
  try {
    return await Promise.race([reader.read(), silence]);
  } finally {
    clearTimeout(timer);
  }
}

function parse(block) {
  const event = { event: "message", id: null, data: [] };
  for (const line of block.split(/\r\n|\n|\r/)) {
    if (line === "" || line.startsWith(":")) continue;
    const [, field, value] = /^([^:]*):? ?(.*)$/s.exec(line);
    if (field === "data") event.data.push(value);
    else if (field === "event" || field === "id") event[field] = value;
    else if (field === "retry" && /^\d+$/.test(value)) return { event: "retry", id: null, data: Number(value) };
  }
  return event.data.length ? { ...event, data: JSON.parse(event.data.join("\n")) } : null;
}

/** A question on its way. Kept until it is answered: sending it again uses the same key, so it is never answered twice. */
export class Attempt {
  /** ``sent`` is whatever the caller wants back when it is answered. */
  constructor(form, sent) {
    this.form = form;
    this.sent = sent;
    this.key = uuid();
    this.questionId = null;
    this.conversationId = null;
    this.isReceived = false; // the server began to answer, so it has the photos
    this.lastSequence = 0;
    this.statuses = new Set();
  }

  /** Yields {event, data} up to and including "done". Throws NetworkFailure or Problem when it cannot go on. */
  async *events(signal) {
    let tries = 0;
    while (true) {
      let backAfter = WAIT_MS[tries]; // a server that stops says when to come back
      try {
        const response = await this.open(signal);
        this.isReceived = true;
        for await (const event of serverSentEvents(response.body)) {
          if (event.event === "retry") backAfter = event.data;
          if (event.event === "retry" || !this.isNew(event)) continue;
          tries = 0;
          yield event;
          if (event.event === "done") return;
        }
        throw new NetworkFailure("the stream ended early");
      } catch (error) {
        if (signal.aborted || !this.mayGoOn(error) || tries >= TRIES) throw asFailure(error);
        await later(Math.max(backAfter, (error.retryAfterSeconds ?? 0) * 1000), signal);
        tries += 1;
      }
    }
  }

  open(signal) {
    const accept = { Accept: "text/event-stream" };
    if (this.questionId === null) {
      return call("ask/", { method: "POST", form: this.form, headers: { ...accept, "Idempotency-Key": this.key }, signal });
    }
    const headers = this.lastSequence ? { ...accept, "Last-Event-ID": String(this.lastSequence) } : accept;
    return call(`questions/${this.questionId}/events/`, { headers, signal });
  }

  isNew({ event, data }) {
    if (event === "question") {
      const first = this.questionId === null;
      this.questionId = data.question_id;
      this.conversationId = data.conversation_id;
      return first;
    }
    if (event === "sentence") {
      if (data.sequence <= this.lastSequence) return false;
      this.lastSequence = data.sequence;
    }
    if (event === "status" || event === "transcript") {
      if (this.statuses.has(data.text)) return false;
      this.statuses.add(data.text);
    }
    return true;
  }

  // Before the server has the photos, the person decides whether to upload them again; afterwards we just pick up the line.
  mayGoOn(error) {
    if (error instanceof Problem) {
      const isBusy = error.status === 429 || error.status === 503;
      return this.questionId === null ? error.code === "idempotency_key_running" : isBusy;
    }
    return this.isReceived;
  }
}

// A body that breaks off while it is read rejects with a TypeError ("network error").
const asFailure = (error) => (error instanceof TypeError ? new NetworkFailure(error.message) : error);
