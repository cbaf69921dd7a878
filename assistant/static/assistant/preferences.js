// What this browser remembers of the person's wishes. Wishes that the server must know (language, answer length, photos) live there.

const KEY = "sightline.preferences";
const DEFAULTS = { reader: "page", rate: 1, sendAtOnce: true, sounds: false };

function stored() {
  try {
    return JSON.parse(localStorage.getItem(KEY)) ?? {};
  } catch {
    return {};
  }
}

export const preference = (name) => ({ ...DEFAULTS, ...stored() })[name];

export function prefer(name, value) {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...stored(), [name]: value }));
  } catch {
    // Storage may be forbidden in a private window: the wish then lasts as long as the page's control shows it.
  }
}

export const forgetPreferences = () => localStorage.removeItem(KEY);
