// What is the person's: how long it is kept, all of it as a file, and the end of it. The server's receipt of the end is kept as a file too.

import { call } from "./api.js";
import { confirmed } from "./dialogs.js";
import { byId, element } from "./dom.js";
import { notice } from "./messages.js";
import { say } from "./words.js";

const KEPT = ["keeps_questions", "keeps_photos", "keeps_clips"];
const selectOf = (setting) => byId(setting.replace("_", "-"));

export function showKept(me) {
  for (const setting of KEPT) selectOf(setting).value = me[setting];
}

/** ``tell(changes)`` sends settings; ``attempt(work, done)`` does work and says what was done; ``onErased`` when nothing is left. */
export function setUpBelongings({ tell, attempt, onErased }) {
  for (const setting of KEPT) selectOf(setting).addEventListener("change", ({ target }) => tell({ [setting]: target.value }));

  let isExporting = false; // pressed again by somebody who heard nothing yet
  byId("export").addEventListener("click", async () => {
    if (isExporting) return;
    isExporting = true;
    await attempt(async () => {
      notice(say("export_working"));
      const response = await call("me/export/", { method: "POST", json: {}, headers: { Accept: "application/zip" } });
      save(await response.blob(), "sightline.zip");
    }, "export_done");
    isExporting = false;
  });

  byId("erase").addEventListener("click", async () => {
    if (!(await confirmed(say("erase_question"), say("erase_yes")))) return;
    await attempt(async () => {
      const response = await call("me/", { method: "DELETE" });
      save(await response.blob(), "sightline-receipt.json");
      onErased();
    }, "erase_receipt");
  });
}

function save(blob, name) {
  const url = URL.createObjectURL(blob);
  const link = element("a", { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000); // some browsers read it later
}
