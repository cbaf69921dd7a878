// What the person does within a help request: a failure becomes a sentence of its own, since no "Try again" button belongs to it.

import { call, NetworkFailure } from "./api.js";
import { say } from "./words.js";
import { uuid } from "./uuid.js";

/** Does ``work``. Resolves to whether it went well. */
export async function trying(problems, work) {
  problems.clear();
  try {
    await work();
    return true;
  } catch (error) {
    if (error instanceof NetworkFailure) problems.show(say("talk_no_connection"));
    else problems.explain(error);
    return false;
  }
}

/** ``key``: the same for what is sent again. */
export const post = (path, { key = uuid(), ...options } = {}) => call(path, { method: "POST", headers: { "Idempotency-Key": key }, ...options });
