// Earlier conversations: list, open, continue, delete.

import { turn } from "./answer.js";
import { call, getJson } from "./api.js";
import { confirmed } from "./dialogs.js";
import { byId, element } from "./dom.js";
import { notice } from "./messages.js";
import { language, say } from "./words.js";

const titleOf = (conversation) => conversation.first_question || say("conversation_unnamed");
const dateOf = (conversation) =>
  new Intl.DateTimeFormat(language(), { dateStyle: "long", timeStyle: "short" }).format(new Date(conversation.created_at));

/** ``onContinue(conversationId, turns)`` when the person goes on with one; ``onDeleted(conversationId)`` when one is gone. */
export function setUpHistory({ problems, onContinue, onDeleted }) {
  const dialog = byId("history");
  const list = byId("history-list");
  let next = null;
  let opened = null;

  const attempt = async (work) => {
    problems.clear();
    try {
      await work();
    } catch (error) {
      problems.explain(error);
    }
  };

  const show = (view) => {
    byId("history-list-view").hidden = view !== "list";
    byId("history-turns-view").hidden = view !== "turns";
  };

  const load = async (query) => {
    const page = await getJson(`conversations/${query}`);
    list.append(...page.results.map(item));
    next = page.next ? new URL(page.next, location.href).search : null;
    byId("history-more").hidden = next === null;
    if (!list.children.length) notice(say("history_empty"));
  };

  const item = (conversation) => {
    const name = element("span", { id: `conversation-${conversation.id}`, dir: "auto" }, titleOf(conversation));
    const button = (word, action, extra) => {
      const id = `${word}-${conversation.id}`;
      const made = element("button", { type: "button", class: `quiet ${extra}`, id, "aria-labelledby": `${id} ${name.id}` }, say(word));
      made.addEventListener("click", action);
      return made;
    };
    const row = element(
      "li",
      {},
      element("p", { class: "conversation-name" }, name, element("time", { datetime: conversation.created_at }, dateOf(conversation))),
      button("history_open", () => attempt(() => open(conversation)), ""),
      button("history_delete", () => attempt(() => remove(conversation, row)), "danger"),
    );
    return row;
  };

  const open = async (conversation) => {
    const full = await getJson(`conversations/${conversation.id}/`);
    opened = { id: conversation.id, turns: full.questions.map(({ text, sentences }) => ({ question: text, sentences })) };
    byId("history-turns-title").textContent = titleOf(conversation);
    byId("history-turns").replaceChildren(...opened.turns.map(({ question, sentences }) => turn(question, sentences)));
    show("turns");
    byId("history-turns-title").focus();
  };

  const remove = async (conversation, row) => {
    if (!(await confirmed(say("conversation_delete_question"), say("conversation_delete_yes")))) return;
    await call(`conversations/${conversation.id}/`, { method: "DELETE" });
    row.remove();
    byId("history-title").focus();
    notice(say("conversation_deleted"));
    onDeleted(conversation.id);
  };

  byId("open-history").addEventListener("click", () => {
    list.replaceChildren();
    show("list");
    dialog.showModal();
    attempt(() => load(""));
  });
  byId("history-more").addEventListener("click", () =>
    attempt(async () => {
      const before = list.children.length;
      await load(next);
      list.children[before]?.querySelector("button").focus(); // the pressed button may be gone now
    }),
  );
  byId("history-back").addEventListener("click", () => {
    show("list");
    byId("history-title").focus();
  });
  byId("history-continue").addEventListener("click", () => {
    dialog.close();
    onContinue(opened.id, opened.turns);
  });
}
