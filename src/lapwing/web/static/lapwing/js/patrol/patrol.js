// The form on patrol: one question a page, kept as it is typed, checked, sealed, and sent when it can be.

import { startDependents } from "../dependents.js";
import { startTrust, workerAddress } from "../trust.js";
import { keepDraft, keptDraft, throwDraftAway } from "./draft.js";
import { about, flush, onStanding, sealReport } from "./outbox.js";
import { startStrip } from "./strip.js";

const PAUSE = 300;
const SIGNAL = 2000;
const place = document.querySelector("[data-patrol]");
const form = place.querySelector("form[data-face=form]");
const steps = [...form.querySelectorAll("[data-step]")];
const back = document.querySelector("[data-back]");
const rows = place.querySelector("[data-rows]");
let owner = "";
let at = ":start"; // the name of a question, or of a page that asks nothing
let checking = false; // whoever changes one answer comes back to the list of all
let waiting = null;
let keeping = Promise.resolve();

startTrust();
document.body.classList.add("js-enabled", "lapwing-scripted", "govuk-frontend-supported");
navigator.serviceWorker?.register(workerAddress(), { scope: "/", updateViaCache: "none" });
navigator.storage?.persist?.();
startDependents(form);
startStrip();
begin();

async function begin() {
  onStanding((now) => meet(now.owner));
  await meet((await about())?.owner ?? "");
  show(":start", { focus: false });
  // With a signal it is known first whose phone this is now; without one, whose it was.
  await Promise.race([flush(), new Promise((resolve) => { setTimeout(resolve, SIGNAL); })]);
  await resume();
}

async function meet(found) {
  place.querySelector("[data-nobody]").hidden = Boolean(found);
  place.querySelector("[data-somebody]").hidden = !found;
  if (found === owner) return;
  const before = owner;
  owner = found;
  if (before && at !== ":start") { // somebody else has signed in: what stands here is not theirs
    form.reset();
    show(":start");
  }
}

async function resume() {
  const kept = owner && await keptDraft(owner);
  if (!kept || at !== ":start") return; // whoever has begun meanwhile is not taken elsewhere
  fill(kept.typed);
  show(kept.at === ":check" || asked().some((step) => step.dataset.step === kept.at) ? kept.at : first());
}

function fill(typed) {
  for (const control of form.elements) {
    const values = typed[control.name];
    if (!values) continue;
    if (control.type === "radio" || control.type === "checkbox") control.checked = values.includes(control.value);
    else control.value = values[0];
  }
  form.dispatchEvent(new Event("change"));
}

// --- Which pages are asked, and where one is ---

const isAsked = (block) => !block.querySelector(".lapwing-question").hidden;
const blocksOf = (step) => [...step.querySelectorAll("[data-asked]")].filter(isAsked);
const asked = () => steps.filter((step) => blocksOf(step).length);
const first = () => asked()[0].dataset.step;

function show(where, { focus = true } = {}) {
  at = where;
  const step = steps.find((each) => each.dataset.step === where);
  for (const face of place.querySelectorAll("[data-face]")) face.hidden = face.dataset.face !== (step ? "form" : where);
  for (const each of steps) each.hidden = each !== step;
  back.hidden = where === ":start" || where === ":done";
  if (where === ":check") list();
  if (step) {
    const now = asked();
    step.querySelector("[data-at]").textContent = `Question ${now.indexOf(step) + 1} of ${now.length}`;
    step.querySelector("button[type=submit]").textContent = checking ? "Back to the check" : "Continue";
  }
  const shown = step ?? place.querySelector(`[data-face="${where}"]`);
  window.scrollTo(0, 0);
  if (focus) shown.querySelector("h1").focus();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const step = steps.find((each) => each.dataset.step === at);
  if (!complete(step)) return;
  const now = asked();
  const next = now[now.indexOf(step) + 1];
  const missing = checking && now.find((each) => !complete(each, { say: false }));
  show(missing ? missing.dataset.step : checking || !next ? ":check" : next.dataset.step);
  checking = at === ":check" || (checking && Boolean(missing));
  keep();
});

back.addEventListener("click", () => {
  const now = asked();
  const here = at === ":check" ? now.length : now.findIndex((each) => each.dataset.step === at);
  checking = false;
  show(here > 0 ? now[here - 1].dataset.step : ":start");
  keep();
});

place.querySelector("[data-begin]").addEventListener("click", async () => {
  form.reset();
  form.dispatchEvent(new Event("change"));
  checking = false;
  await resume();
  if (at === ":start") show(first());
});

place.querySelector("[data-again]").addEventListener("click", () => show(":start"));

place.querySelector("[data-throw]").addEventListener("click", async () => {
  if (!confirm("Throw away what you have written?")) return;
  clearTimeout(waiting);
  await keeping;
  await throwDraftAway();
  form.reset();
  show(":start");
});

// --- What is typed ---

function valuesOf(block) {
  const found = {};
  for (const control of block.querySelectorAll("input, textarea, select")) {
    if (control.closest("[hidden]:not([data-step]):not([data-face])")) continue;
    if ((control.type === "radio" || control.type === "checkbox") && !control.checked) continue;
    if (control.value.trim()) (found[control.name] ??= []).push(control.value);
  }
  return found;
}

// A question that must be answered says so in the words of the declaration; the rest is the server's to judge.
function complete(step, { say = true } = {}) {
  let whole = true;
  for (const block of blocksOf(step)) {
    const wrong = block.querySelector("[data-wrong]");
    const empty = "missing" in block.dataset && Object.keys(valuesOf(block)).length === 0;
    if (say) {
      wrong.hidden = !empty;
      wrong.textContent = empty ? block.dataset.missing : "";
      for (const control of block.querySelectorAll("input, textarea")) {
        if (empty) control.setAttribute("aria-invalid", "true");
        else control.removeAttribute("aria-invalid");
      }
      if (empty && whole) {
        const control = block.querySelector("input, textarea");
        control.setAttribute("aria-describedby", [wrong.id, ...(control.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id && id !== wrong.id)].join(" "));
        control.focus();
      }
    }
    whole &&= !empty;
  }
  return whole;
}

function typedNow() {
  return Object.assign({}, ...asked().flatMap(blocksOf).map(valuesOf));
}

function keep() {
  clearTimeout(waiting);
  if (!owner || at === ":start" || at === ":done") return;
  const [whose, value] = [owner, { typed: typedNow(), at }];
  keeping = keeping.then(() => keepDraft(whose, value)).then(
    () => { place.querySelector("[data-draft]").textContent = "Kept on this phone as you type."; },
    () => { place.querySelector("[data-draft]").textContent = "This phone could not keep it. Do not close this page."; },
  );
}

form.addEventListener("input", () => {
  clearTimeout(waiting);
  waiting = setTimeout(keep, PAUSE);
});
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") keep(); });

// --- All of it, to check and to finish ---

function list() {
  rows.replaceChildren(...asked().flatMap((step) => blocksOf(step).map((block) => row(step, block))));
}

function row(step, block) {
  const made = document.createElement("div");
  made.className = "govuk-summary-list__row";
  const key = document.createElement("dt");
  key.className = "govuk-summary-list__key";
  key.textContent = block.dataset.asks;
  const value = document.createElement("dd");
  value.className = "govuk-summary-list__value lapwing-typed";
  value.dir = "auto";
  value.textContent = words(block) || "Not given";
  const actions = document.createElement("dd");
  actions.className = "govuk-summary-list__actions";
  const change = document.createElement("button");
  change.type = "button";
  change.className = "lapwing-link-button";
  change.textContent = "Change";
  const of = document.createElement("span");
  of.className = "govuk-visually-hidden";
  of.textContent = `: ${block.dataset.asks}`;
  change.append(of);
  change.addEventListener("click", () => { checking = true; show(step.dataset.step); });
  actions.append(change);
  made.append(key, value, actions);
  return made;
}

function words(block) {
  const found = [];
  for (const control of block.querySelectorAll("input, textarea")) {
    if (control.closest("[hidden]:not([data-step]):not([data-face])")) continue;
    if (control.type === "radio" || control.type === "checkbox") {
      if (control.checked) found.push(block.querySelector(`label[for="${CSS.escape(control.id)}"]`).textContent.trim());
    } else if (control.value.trim()) {
      found.push(control.value);
    }
  }
  const dates = block.querySelector(".govuk-date-input");
  return found.join(dates ? " " : ", ");
}

place.querySelector("[data-finish]").addEventListener("click", async (event) => {
  const button = event.currentTarget;
  const missing = asked().find((step) => !complete(step, { say: false }));
  if (missing) {
    checking = true;
    show(missing.dataset.step);
    complete(missing);
    return;
  }
  button.disabled = true; // once: a thumb presses twice
  try {
    clearTimeout(waiting);
    await keeping;
    const words_ = Object.fromEntries(asked().flatMap(blocksOf).map((block) => [block.dataset.asked, block.dataset.asks]));
    const { form: version, key, public: spki } = place.dataset;
    await sealReport({ owner, form: version, typed: typedNow(), asked: words_, key, public: spki });
  } catch {
    button.disabled = false;
    place.querySelector("[data-draft]").textContent = "This phone could not seal it. Nothing is lost: try again.";
    return;
  }
  button.disabled = false;
  form.reset();
  form.dispatchEvent(new Event("change"));
  checking = false;
  const done = place.querySelector("[data-done]");
  done.textContent = "Saved on this phone";
  place.querySelector("[data-done-more]").textContent = "It is sealed, and is sent when there is a signal. The line above says when it was.";
  show(":done");
  flush();
});
