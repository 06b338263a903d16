// Saves a form on the server a moment after it changes, so that nothing typed is ever lost.

const PAUSE = 1500;

export function startDrafts() {
  const form = document.querySelector("form[data-autosave]");
  if (!form?.dataset.autosave) return;
  const saved = form.querySelector("[data-saved]");
  let waiting = null;
  let sending = null;
  let leaving = false;
  const named = () => [...form.querySelectorAll("[data-looks-up]")].map((each) => each.value).join("\n");
  let told = named();

  const save = async () => {
    waiting = null;
    if (leaving) return;
    sending?.abort();
    sending = new AbortController();
    const body = new URLSearchParams(new FormData(form));
    try {
      const answer = await fetch(form.dataset.autosave, {
        method: "POST", body, signal: sending.signal, credentials: "same-origin", redirect: "manual",
      });
      if (answer.ok) document.dispatchEvent(new CustomEvent("lapwing:active"));
      // What a place or a name leads to is read again from what the server has kept now.
      if (answer.ok && told !== named()) {
        told = named();
        document.body.dispatchEvent(new CustomEvent("lapwing:told"));
      }
      saved.textContent = answer.ok
        ? `Draft saved ${new Date().toLocaleTimeString("en-GB", { hour: "numeric", minute: "2-digit", timeZone: "Europe/London" })}`
        : "Not saved. Sign in again in another tab, then type on: this page keeps your words.";
    } catch (error) {
      if (error.name !== "AbortError") saved.textContent = "Not saved: no connection. This page keeps your words.";
    }
  };

  form.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(save, PAUSE);
  });
  form.addEventListener("submit", () => {
    leaving = true;
    clearTimeout(waiting);
    sending?.abort();
  });
  // Leaving in any other way sends what has not been saved yet.
  window.addEventListener("pagehide", () => {
    if (waiting === null || leaving) return;
    clearTimeout(waiting);
    navigator.sendBeacon(form.dataset.autosave, new URLSearchParams(new FormData(form)));
  });
}
