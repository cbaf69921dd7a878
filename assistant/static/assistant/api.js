// Every call to the API, with the two ways it can fail: the network (NetworkFailure) or an answer that says no (Problem).

import { accessToken } from "./tokens.js";
import { language, say } from "./words.js";

const ROOT = "/api/v1/";

export class NetworkFailure extends Error {}

/** RFC 9457: ``message`` is a sentence in the person's language, meant to be spoken. */
export class Problem extends Error {
  constructor(status, { detail, code } = {}, retryAfterSeconds = 0) {
    super(detail || say("error_server"));
    this.status = status;
    this.code = code ?? "";
    this.retryAfterSeconds = retryAfterSeconds;
  }

  static async of(response) {
    const isProblem = (response.headers.get("Content-Type") ?? "").includes("json");
    const body = isProblem ? await response.json().catch(() => ({})) : {};
    return new Problem(response.status, body, Number(response.headers.get("Retry-After")) || 0);
  }
}

async function send(path, { method = "GET", json, form, headers = {}, signal }, token) {
  return fetch(ROOT + path, {
    method,
    signal,
    credentials: "omit",
    cache: "no-store",
    headers: {
      Accept: "application/json",
      "Accept-Language": language(),
      Authorization: `Bearer ${token}`,
      ...(json === undefined ? {} : { "Content-Type": "application/json" }),
      ...headers,
    },
    body: json === undefined ? form : JSON.stringify(json),
  });
}

/** The Response of a call that went well. An expired access token is renewed once, unseen. */
export async function call(path, options = {}) {
  try {
    let token = await accessToken();
    let response = await send(path, options, token);
    if (response.status === 401) {
      token = await accessToken(token);
      response = await send(path, options, token);
    }
    if (!response.ok) throw await Problem.of(response);
    return response;
  } catch (error) {
    if (error instanceof Response) throw await Problem.of(error);
    if (error instanceof TypeError) throw new NetworkFailure(error.message);
    throw error;
  }
}

export const getJson = async (path) => (await call(path)).json();
