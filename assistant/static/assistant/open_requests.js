// The help requests that are still open, so that a page that is loaded again goes on with them: [{id, heard}], the newest last.

const KEY = "sightline.help";
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

/** Of several tabs one follows a request, or two voices would read the same. Another takes over when that one is closed. */
export function followedHere(id, signal, work) {
  return navigator.locks ? navigator.locks.request(`${KEY}.${id}`, { signal }, work) : work();
}
