// A message of a talk as a line of the answer: who says it is told in the page's language, what is said in its own.

import { language, say } from "./words.js";

/** ``message`` as the API gives it; ``before`` is the side that spoke last. Returns what ``Answer.hear`` takes. */
export function said(message, before) {
  const line = { text: message.text, speech: message.speech, language: message.language };
  if (message.side === "notice") return { ...line, kind: "notice" };
  if (message.side === "person") return { ...line, kind: "own", speaker: say("by_you") };
  // The speech of a correction says by itself whose it is.
  if (message.kind === "correction") return { ...line, kind: "volunteer", speaker: say("by_volunteer_correcting") };
  const speaker = say("by_volunteer");
  const isAnnounced = before !== "volunteer";
  const speech = isAnnounced && line.language === language() ? `${speaker} ${line.speech}` : line.speech;
  return { ...line, speech, kind: "volunteer", speaker, announce: isAnnounced && line.language !== language() };
}
