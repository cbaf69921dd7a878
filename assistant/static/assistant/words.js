// What the page says, in the language that the person chose. The server renders the first language into the page;
// the choice lives in Django's language cookie, so the next visit starts in it without a flash of another one.

const RIGHT_TO_LEFT = new Set(["ar"]);
const COOKIE_VALUE = { zh: "zh-hans" };
const A_YEAR_IN_SECONDS = 31536000;

let words = JSON.parse(document.getElementById("words").textContent);

export const language = () => document.documentElement.lang;

/** say("photo_added", {number: 1, count: 2}): an unknown key throws, because silence would hide the mistake. */
export function say(key, values = {}) {
  if (!(key in words)) throw new Error(`The page has no word "${key}".`);
  return words[key].replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
}

function localize() {
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = say(element.dataset.word);
}

/** Sets the words, the page's lang and dir and the cookie; then fires "languagechange" on document for what was rendered by hand. */
export async function setLanguage(code) {
  const response = await fetch(new URL(`./words/${code}.json`, import.meta.url));
  if (!response.ok) throw new Error(`There are no words for "${code}".`);
  words = await response.json();
  document.documentElement.lang = code;
  document.documentElement.dir = RIGHT_TO_LEFT.has(code) ? "rtl" : "ltr";
  const secure = location.protocol === "https:" ? "; secure" : "";
  document.cookie = `django_language=${COOKIE_VALUE[code] ?? code}; path=/; max-age=${A_YEAR_IN_SECONDS}; samesite=lax${secure}`;
  localize();
  document.dispatchEvent(new Event("languagechange"));
}
