// The events of one help request, each message once and in order, for as long as it is open: a wait may outlive many broken lines.

import { call, NetworkFailure, Problem } from "./api.js";
import { later } from "./dom.js";
import { serverSentEvents } from "./stream.js";

const WAIT_MS = [300, 1000, 2000, 4000, 8000, 15000];
const TRIES_UNTOLD = 2; // a short gap is nobody's concern

/**
 * Yields {event, data} up to and including "done", and between them {event: "offline"} and {event: "online"} when the person should know.
 * Throws the Problem of a request that is not there (any more).
 */
export async function* helpEvents(id, signal) {
  let last = 0;
  let tries = 0;
  while (true) {
    let backAfter = 0; // a server that stops says when to come back
    try {
      const headers = { Accept: "text/event-stream", ...(last && { "Last-Event-ID": String(last) }) };
      const response = await call(`help-requests/${id}/events/`, { headers, signal });
      for await (const event of serverSentEvents(response.body)) {
        if (event.event === "retry") {
          backAfter = event.data;
          continue;
        }
        if (tries > TRIES_UNTOLD) yield { event: "online" };
        tries = 0;
        if (event.event === "message") {
          if (event.data.sequence <= last) continue;
          last = event.data.sequence;
        }
        yield event;
        if (event.event === "done") return;
      }
      throw new NetworkFailure("the stream ended early");
    } catch (error) {
      if (signal.aborted || !mayGoOn(error)) throw error;
      tries += 1;
      if (tries === TRIES_UNTOLD + 1) yield { event: "offline" };
      const pause = Math.max(backAfter || WAIT_MS[Math.min(tries, WAIT_MS.length) - 1], (error.retryAfterSeconds ?? 0) * 1000);
      await Promise.race([later(pause, signal), networkIsBack(signal)]);
    }
  }
}

// A body that breaks off while it is read rejects with a TypeError.
function mayGoOn(error) {
  if (error instanceof Problem) return error.status === 429 || error.status >= 500;
  return error instanceof NetworkFailure || error instanceof TypeError;
}

const networkIsBack = (signal) => new Promise((resolve) => window.addEventListener("online", resolve, { once: true, signal }));
