// Reporting a volunteer, during the talk or after it.

import { byId } from "./dom.js";
import { notice } from "./messages.js";
import { post, trying } from "./trying.js";
import { say } from "./words.js";

/** ``onReported()`` when the report was taken. Returns a function that opens the dialog for a request's id. */
export function setUpReport({ problems, onReported }) {
  const dialog = byId("report");
  let id = null;

  byId("report-form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const json = { reason: byId("report-reason").value, text: byId("report-text").value.trim() };
    const isSent = await trying(problems, () => post(`help-requests/${id}/report/`, { json }));
    if (!isSent) return;
    dialog.close();
    onReported();
    notice(say("wrong_thanks"));
  });

  return (requestId) => {
    id = requestId;
    byId("report-form").reset();
    dialog.showModal();
  };
}
