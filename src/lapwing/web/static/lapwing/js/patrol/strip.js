// Says on every page what waits on this phone, what was sent and when, and what needs a person.

import { onStanding, startOutbox } from "./outbox.js";
import { forget } from "./store.js";

export function startStrip() {
  const strip = document.querySelector("[data-outbox]");
  if (!strip || !window.isSecureContext || !("indexedDB" in window) || !navigator.locks) return;
  strip.setAttribute("role", "status");
  strip.setAttribute("aria-live", "polite");
  onStanding((now) => show(strip, now));
  startOutbox({ always: "always" in strip.dataset });
  wipeOnSigningOut();
}

function show(strip, now) {
  const lines = [];
  if (now.saved) lines.push(["saved", `${count(now.saved)} saved on this phone`]);
  if (now.others) lines.push(["saved", `${count(now.others)} of somebody else’s saved on this phone: they must sign in to send`]);
  if (now.waits) lines.push(["needs", `${count(now.waits)} ${now.waits === 1 ? "needs" : "need"} you`, "/needs-you/"]);
  for (const says of now.refused) lines.push(["needs", `1 report needs you, and stays on this phone: ${says}`]);
  if (now.sent.length) lines.push(["sent", `Sent ${clock(now.sent.at(-1))}`]);
  if (now.saved && now.trouble === "sign-in") lines.push(["needs", "Sign in to send", `/sign-in/?next=${location.pathname}`]);
  if (!lines.length && "always" in strip.dataset) lines.push(["none", "Nothing waits on this phone"]);
  if (!navigator.onLine) lines.push(["none", "No signal"]);
  const told = JSON.stringify(lines);
  strip.hidden = !lines.some(([state]) => state !== "none") && !("always" in strip.dataset);
  if (strip.dataset.told === told) return; // said once, and not again at every look
  strip.dataset.told = told;
  strip.replaceChildren(...lines.map(line));
}

function line([state, words, href]) {
  const made = document.createElement("p");
  made.className = `lapwing-outbox__line lapwing-outbox__line--${state}`;
  if (href) {
    const link = document.createElement("a");
    link.className = "govuk-link";
    link.href = href;
    link.textContent = words;
    made.append(link);
  } else {
    made.textContent = words;
  }
  return made;
}

const count = (number) => (number === 1 ? "1 report" : `${number} reports`);
const clock = (at) => new Date(at).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", timeZone: "Europe/London" });

// What was being written belongs to whoever wrote it: it goes before the next one signs in, with all
// that is kept here but the sealed reports.
function wipeOnSigningOut() {
  const form = document.querySelector(".lapwing-person__out");
  form?.addEventListener("submit", async (event) => {
    event.preventDefault();
    localStorage.clear();
    sessionStorage.clear();
    await Promise.race([forget(), new Promise((resolve) => { setTimeout(resolve, 2000); })]).catch(() => {});
    form.submit();
  });
}
