// The device's tokens. A refresh token works once, and a reused one kills the device, so every tab takes the same lock.

import { language } from "./words.js";
import { uuid } from "./uuid.js";

const KEY = "sightline.tokens";
const ROOT = "/api/v1/";

const stored = () => JSON.parse(localStorage.getItem(KEY) ?? "null");
const locked = (work) => (navigator.locks ? navigator.locks.request(KEY, work) : work());

/** Whether this browser has ever been registered: who has not asked anything yet is nobody's person. */
export const isRegistered = () => stored() !== null;

export const forgetTokens = () => localStorage.removeItem(KEY);

// A registration or renewal whose answer got lost is repeated under the same key; the server then knows it for the same one.
let registrationKey = uuid();

async function call(path, key, body) {
  return fetch(ROOT + path, {
    method: "POST",
    credentials: "omit",
    headers: { "Content-Type": "application/json", Accept: "application/json", "Accept-Language": language(), "Idempotency-Key": key },
    body: JSON.stringify(body),
  });
}

/** Resolves to an access token other than ``refused``; rejects with the Response of a registration that failed, or a network TypeError. */
export async function accessToken(refused = null) {
  const known = stored();
  if (known && known.access_token !== refused) return known.access_token;
  return locked(async () => {
    const current = stored(); // another tab may have renewed it while we waited for the lock
    if (current && current.access_token !== refused) return current.access_token;
    if (current) {
      const renewed = await call("tokens/refresh/", current.renewal_key, { refresh_token: current.refresh_token });
      if (renewed.ok) return keep(await renewed.json());
      if (renewed.status !== 401) throw renewed;
      forgetTokens();
    }
    const registered = await call("devices/", registrationKey, { name: "Web", language: language() });
    if (!registered.ok) throw registered;
    registrationKey = uuid();
    return keep(await registered.json());
  });
}

function keep({ access_token, refresh_token }) {
  localStorage.setItem(KEY, JSON.stringify({ access_token, refresh_token, renewal_key: uuid() }));
  return access_token;
}
