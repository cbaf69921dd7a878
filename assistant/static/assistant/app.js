// The page from photo to spoken answer: every part is made here and nowhere else.

import { Answer } from "./answer.js";
import { call } from "./api.js";
import { setUpCamera } from "./camera.js";
import { Contest } from "./contest.js";
import { setUpDialogs } from "./dialogs.js";
import { byId } from "./dom.js";
import { Help } from "./help.js";
import { setUpHistory } from "./history.js";
import { notice, Problems } from "./messages.js";
import { News } from "./news.js";
import { Photos } from "./photos.js";
import { prefer, preference } from "./preferences.js";
import { Question } from "./question.js";
import { Reader } from "./reader.js";
import { setUpSettings } from "./settings.js";
import { sound } from "./sounds.js";
import { Voice } from "./speech.js";
import { Attempt } from "./stream.js";
import { language, say } from "./words.js";

const QUIET_LIMIT_MS = 2000;
const SURE = 0.7; // below this the page's voice says what it heard before it answers

const voice = new Voice();
const reader = new Reader(voice, byId("answer"), byId("again"));
const problems = new Problems(reader);
const answer = new Answer(reader);
const photos = new Photos();
const question = new Question({ voice: reader, problems, onRecorded: sendRecording });
const help = new Help({ answer, reader, problems });
const contest = new Contest({ answer, problems, onMade: () => news.look() });

let conversationId = null;
let attempt = null; // a question that was not answered yet
let answeredId = null; // the question that "That was wrong" is about
let running = null; // the AbortController of the stream

// Asking --------------------------------------------------------------------------------------------------------------------------

function sendRecording() {
  if (preference("sendAtOnce") && (photos.count || conversationId)) submit();
  else if (!photos.count && !conversationId) problems.show(say("error_no_photo"));
}

function submit() {
  if (running) return notice(say("answering"));
  problems.clear();
  byId("try-again").hidden = true;
  if (!attempt) {
    if (question.empty) return problems.show(say("error_no_question"));
    if (!photos.count && !conversationId) return problems.show(say("error_no_photo"));
    attempt = newAttempt();
    reader.stop();
    answer.begin(question.typed);
  }
  voice.prime();
  notice(say("question_sent"));
  run(attempt);
}

function newAttempt() {
  const form = new FormData();
  const sent = { photos: photos.fill(form), question: question.fill(form) };
  if (conversationId) form.append("conversation", conversationId);
  return new Attempt(form, sent);
}

async function run(current) {
  const control = new AbortController();
  running = control;
  byId("submit").setAttribute("aria-disabled", "true");
  const quiet = setTimeout(() => answer.wait({ text: say("sending"), speech: say("sending"), language: language() }), QUIET_LIMIT_MS);
  try {
    for await (const { event, data } of current.events(control.signal)) {
      clearTimeout(quiet);
      if (!control.signal.aborted) on[event]?.(data, current);
    }
  } catch (error) {
    if (!control.signal.aborted) fail(error, current);
  } finally {
    clearTimeout(quiet);
    if (running === control) {
      running = null;
      byId("submit").removeAttribute("aria-disabled");
    }
  }
}

const on = {
  question: (data, current) => {
    conversationId = current.conversationId;
    answeredId = current.questionId;
  },
  transcript: (data) => {
    if (!data.text) return; // nothing was heard: the answer says so
    answer.ask(data.text);
    notice(say("you_asked", { text: data.text }));
    if (data.confidence < SURE) reader.read({ text: data.text, speech: say("you_asked", { text: data.text }), language: language() });
  },
  status: (data) => answer.wait(data),
  sentence: (data) => answer.add(data),
  done: (data, current) => {
    answer.end();
    sound("done");
    notice("");
    attempt = null;
    showConversation();
    if (data.state === "answered") {
      photos.forget(current.sent.photos);
      question.forget(current.sent.question);
    } else if (answer.sentences.length === 0) {
      fail(new Error("failed without a sentence"), current);
    } else {
      byId("try-again").hidden = false;
    }
    if (data.state !== "deleted") help.offer(current.questionId, data.offer_human);
    if (data.contestable) contest.offer(current.questionId);
    if (data.hands_over) help.followHandedOver(current.questionId);
  },
};

function fail(error, current) {
  answer.end();
  notice("");
  // A refusal is final: another photo or question may help. After a broken line or a busy server the same goes out under the same key.
  const isFinal = error.status < 500 && error.status !== 429 && error.code !== "idempotency_key_running";
  if (isFinal) attempt = null;
  byId("try-again").hidden = isFinal;
  if (error.status === 404 && conversationId) {
    conversationId = null; // it was kept for a while only, and is gone: the question begins another
    showConversation();
    if (photos.count) return setTimeout(submit);
  }
  problems.explain(error);
  if (current.questionId) help.offer(current.questionId, false);
}

// Anything the person changes makes it another question, which needs a key of its own.
photos.addEventListener("change", () => (attempt = null));
question.addEventListener("change", () => (attempt = null));

byId("ask-form").addEventListener("submit", (event) => {
  event.preventDefault();
  submit();
});
byId("try-again").addEventListener("click", () => {
  byId("submit").focus(); // the pressed button goes away
  submit();
});

// Conversations -------------------------------------------------------------------------------------------------------------------

function showConversation() {
  byId("following").hidden = conversationId === null;
}

function newConversation(id = null, turns = []) {
  running?.abort();
  attempt = null;
  conversationId = id;
  answeredId = null;
  reader.stop();
  problems.clear();
  byId("try-again").hidden = true;
  photos.clear();
  question.clear();
  answer.reset(turns);
  showConversation();
}

byId("new-conversation").addEventListener("click", () => {
  newConversation();
  byId("question-title").focus(); // the pressed button goes away
  notice(say("new_conversation_started"));
});
byId("follow-up").addEventListener("click", () => byId("record").focus());

// The answer ----------------------------------------------------------------------------------------------------------------------

byId("repeat").addEventListener("click", () => reader.repeat(answer.repeatable));
byId("stop").addEventListener("click", () => reader.stop());
document.addEventListener("keydown", (event) => event.key === "Escape" && reader.stop());
byId("wrong").addEventListener("click", async () => {
  problems.clear();
  try {
    const headers = { "Idempotency-Key": `wrong-${answeredId}` }; // pressed twice, it is still one report
    await call(`questions/${answeredId}/feedback/`, { method: "POST", json: { wrong: true }, headers });
    notice(say("wrong_thanks"));
  } catch (error) {
    problems.explain(error);
  }
});

byId("reader").value = reader.mode = preference("reader");
byId("reader").addEventListener("change", ({ target }) => {
  reader.mode = target.value;
  prefer("reader", target.value);
});
voice.rate = preference("rate");

// The rest of the page ------------------------------------------------------------------------------------------------------------

function addPhotos(files) {
  problems.clear();
  const complaint = photos.add(files);
  if (complaint) problems.show(complaint);
}

const news = new News({ reader, contest, isQuiet: () => !running && !document.querySelector("dialog[open], .recording") });
setUpDialogs();
setUpCamera(addPhotos, (text) => problems.show(text));
setUpSettings({
  problems,
  onErased: () => {
    help.forget();
    news.forget();
    newConversation();
    byId("reader").value = reader.mode = preference("reader");
  },
  onRate: (rate) => (voice.rate = rate),
});
setUpHistory({
  problems,
  onContinue: (id, turns) => {
    newConversation(id, turns);
    byId("record").focus();
    notice(say("conversation_opened"));
  },
  onDeleted: (id) => id === conversationId && newConversation(),
});
document.documentElement.dataset.ready = "true";
