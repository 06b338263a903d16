// Hides the whole page from whoever looks over a shoulder: Escape twice, and Escape to show it again.

const TWICE = 700;
let locked = false;

const screen = () => document.querySelector("dialog[data-privacy]");

export function hideScreen({ locked: lock = false } = {}) {
  const dialog = screen();
  if (!dialog) return;
  locked = lock;
  for (const part of dialog.querySelectorAll("[data-when]")) part.hidden = (part.dataset.when === "locked") !== locked;
  const title = dialog.querySelector("[data-when]:not([hidden]) h2");
  dialog.setAttribute("aria-labelledby", title.id);
  const link = dialog.querySelector("[data-again]");
  link.href = window.location.pathname + window.location.search;
  if (!dialog.open) dialog.showModal();
}

export function openScreen() {
  locked = false;
  screen()?.close();
}

export function startPrivacy() {
  const dialog = screen();
  if (!dialog) return;
  let last = 0;
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat) return;
    if (dialog.open) {
      // The key that shows the page again is not the first of two that hide it.
      last = 0;
      event.preventDefault();
      if (!locked) openScreen();
      return;
    }
    const now = Date.now();
    if (now - last < TWICE) {
      last = 0;
      event.preventDefault();
      hideScreen();
    } else last = now;
  });
  dialog.querySelector("[data-show]").addEventListener("click", openScreen);
  dialog.addEventListener("cancel", (event) => { if (locked) event.preventDefault(); });
  dialog.addEventListener("close", () => { if (locked) dialog.showModal(); });
}
