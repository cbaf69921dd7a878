// The help requests that are still open, so that a page that is loaded again goes on with them: [{id, heard}], the newest last.
// And the one that ended last, for the thanks that are still to be said: {id, at}.

const KEY = "sightline.help";
const ENDED_KEY = "sightline.help.ended";
const ENDED_KEPT_MS = 86_400_000;
let unstored = []; // storage may be forbidden in a private window: the talk then lasts as long as the page

function stored() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? unstored;
  } catch {
    return unstored;
  }
}

function keep(requests) {
  unstored = [];
  try {
    if (requests.length) localStorage.setItem(KEY, JSON.stringify(requests));
    else localStorage.removeItem(KEY);
  } catch {
    unstored = requests;
  }
}

export const newestOpen = () => stored().at(-1)?.id ?? null;

export const isRemembered = (id) => stored().some((request) => request.id === id);

/** The number of the last message that was heard; what is before it is shown again after a reload, and not read out again. */
export const heardOf = (id) => stored().find((request) => request.id === id)?.heard ?? 0;

export function rememberOpen(id) {
  const heard = heardOf(id);
  keep([...stored().filter((request) => request.id !== id), { id, heard }]);
}

export const rememberHeard = (id, heard) => keep(stored().map((request) => (request.id === id ? { id, heard } : request)));

export const forgetOpen = (id) => keep(stored().filter((request) => request.id !== id));

export const forgetAllOpen = () => keep([]);

/** null when there is none, or when it ended more than a day ago. */
export function lastEnded() {
  try {
    const { id, at } = JSON.parse(localStorage.getItem(ENDED_KEY));
    return Date.now() - at < ENDED_KEPT_MS ? id : null;
  } catch {
    return null;
  }
}

export function rememberEnded(id) {
  try {
    localStorage.setItem(ENDED_KEY, JSON.stringify({ id, at: Date.now() }));
  } catch {
    // it can be thanked for as long as the page lasts
  }
}

export function forgetEnded() {
  try {
    localStorage.removeItem(ENDED_KEY);
  } catch {
    // nothing was stored
  }
}

/** Of several tabs one follows a request, or two voices would read the same. Another takes over when that one is closed. */
export function followedHere(id, signal, work) {
  return navigator.locks ? navigator.locks.request(`${KEY}.${id}`, { signal }, work) : work();
}
