// Warns some minutes before an idle session is locked, and hides the page once it is.

import { openScreen, hideScreen } from "./privacy.js";

const LONGEST_WARNING = 5 * 60_000;
const LAST_WORD = 60_000;
const TICK = 5_000;
const ACTIVE = "lapwing-active"; // shared by the tabs of one browser, as their session is

export function startLock() {
  const place = document.querySelector("[data-lock]");
  if (!place) return;
  const idle = Number(place.dataset.idle) * 1000;
  // A shared vehicle terminal locks after five minutes: its warning is shorter than that.
  const warnAt = Math.min(LONGEST_WARNING, idle / 3);
  const ends = Date.now() + Number(place.dataset.left) * 1000;
  const warning = document.querySelector("#lock-warning").content;
  let said = "";
  let before = null;
  let locked = false;

  const active = () => localStorage.setItem(ACTIVE, String(Date.now()));
  const lastActive = () => Math.min(Number(localStorage.getItem(ACTIVE)) || 0, Date.now());

  const clear = () => {
    if (!said) return;
    const inside = place.contains(document.activeElement);
    said = "";
    place.replaceChildren();
    if (inside) before?.focus();
  };

  const warn = (left, at, finally_) => {
    const now = `${at}${left <= LAST_WORD}`;
    if (now === said) return;
    if (!said) before = document.activeElement;
    said = now;
    const shown = warning.cloneNode(true);
    const clock = new Date(at).toLocaleTimeString("en-GB", { hour: "numeric", minute: "2-digit", hour12: true, timeZone: "Europe/London" }).replace(" ", "");
    shown.querySelector("[data-at]").textContent = left <= LAST_WORD ? "in less than a minute" : `at ${clock}`;
    if (finally_) shown.querySelector("form").remove();
    else shown.querySelector("[data-final]").remove();
    shown.querySelector("form")?.addEventListener("submit", stay);
    place.replaceChildren(shown);
  };

  const stay = async (event) => {
    event.preventDefault();
    const form = event.currentTarget;
    let answer = null;
    try {
      answer = await fetch(form.action, {
        method: "POST", body: new URLSearchParams(new FormData(form)), credentials: "same-origin", redirect: "manual",
      });
    } catch { /* no connection: said below */ }
    if (answer?.ok) {
      active();
      look();
    } else {
      form.querySelector("[data-trouble]").textContent =
        "That did not work. Sign in again in another tab: this page keeps your words.";
    }
  };

  const look = () => {
    const at = Math.min(lastActive() + idle, ends);
    const left = at - Date.now();
    if (left <= 0 && !locked) {
      clear();
      locked = true;
      hideScreen({ locked: true });
    } else if (left > 0 && locked) {
      // Somebody signed in again in another tab.
      locked = false;
      openScreen();
    }
    if (left > warnAt) clear();
    else if (left > 0) warn(left, at, ends <= lastActive() + idle);
  };

  active();
  document.addEventListener("lapwing:active", () => { active(); look(); });
  document.addEventListener("visibilitychange", look);
  window.addEventListener("storage", look);
  window.addEventListener("pageshow", look);
  setInterval(look, TICK);
}
