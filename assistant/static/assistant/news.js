// News: what Sightline has to tell about its decisions. Each is told once, when nothing else is being said, and stays in the list.

import { call, getJson } from "./api.js";
import { byId, element } from "./dom.js";
import { isRegistered } from "./tokens.js";
import { language, say } from "./words.js";

const EVERY_MS = 60000;
const AFTER_FIRST_PRESS_MS = 1000; // what was pressed goes first
const MOST_LISTED = 10;

const dateOf = (notice) => new Intl.DateTimeFormat(language(), { dateStyle: "long" }).format(new Date(notice.created_at));

export class News {
  #reader;
  #contest;
  #isQuiet;
  #section = byId("news");
  #list = byId("news-list");
  #told = new Set();
  #isListed = false; // what was heard before this page was opened
  #isLooking = false;

  /** ``isQuiet()``: nothing is being asked, answered or recorded. */
  constructor({ reader, contest, isQuiet }) {
    this.#reader = reader;
    this.#contest = contest;
    this.#isQuiet = isQuiet;
    setInterval(() => this.look(), EVERY_MS);
    document.addEventListener("visibilitychange", () => this.look());
    const look = () => setTimeout(() => this.look(), AFTER_FIRST_PRESS_MS);
    for (const press of ["keydown", "pointerup"]) document.addEventListener(press, look, { once: true });
    this.look();
  }

  /** Looks for news now. What cannot be told now, or not be fetched, is found by the next look. */
  async look() {
    if (this.#isLooking || !isRegistered() || !this.#mayTell()) return;
    this.#isLooking = true;
    try {
      const { results } = await getJson(this.#isListed ? "notices/?unheard=true" : "notices/");
      if (this.#mayTell()) this.#show(results.slice(0, MOST_LISTED).reverse());
    } catch {
      // nothing was pressed, so there is nothing to explain
    } finally {
      this.#isLooking = false;
    }
  }

  /** Nothing of the person is left. */
  forget() {
    this.#list.replaceChildren();
    this.#section.hidden = true;
    this.#isListed = false;
  }

  #mayTell() {
    return !document.hidden && this.#isQuiet() && this.#reader.mayBegin;
  }

  #show(notices) {
    this.#isListed = true;
    for (const notice of notices) {
      if (!byId(`notice-${notice.id}`)) this.#list.prepend(this.#item(notice));
      if (!notice.heard_at && !this.#told.has(notice.id)) this.#tell(notice);
    }
    while (this.#list.children.length > MOST_LISTED) this.#list.lastElementChild.remove();
    this.#section.hidden = this.#list.children.length === 0;
  }

  #tell(notice) {
    this.#told.add(notice.id);
    this.#reader.tell(notice);
    call(`notices/${notice.id}/heard/`, { method: "POST" }).catch(() => {}); // it is then told once more, when the page is loaded again
  }

  #item(notice) {
    const id = `notice-${notice.id}`;
    const date = element("time", { datetime: notice.created_at }, dateOf(notice));
    const text = element("span", { id, lang: notice.language, dir: "auto" }, notice.text);
    const item = element("li", {}, element("p", { class: "conversation-name" }, text, date));
    if (notice.can_contest) item.append(this.#contestButton(notice, id));
    return item;
  }

  #contestButton(notice, describedBy) {
    const attributes = { type: "button", class: "quiet", "aria-haspopup": "dialog", "aria-describedby": describedBy, "data-word": "news_contest" };
    const button = element("button", attributes, say("news_contest"));
    button.addEventListener("click", () =>
      this.#contest.open(`notices/${notice.id}`, () => {
        button.remove();
        byId("news-title").focus(); // the pressed button goes away
      }),
    );
    return button;
  }
}
