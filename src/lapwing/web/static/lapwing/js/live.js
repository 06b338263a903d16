// Hears from the server that something changed, and asks the parts of the page to read it again.

const POLL = 20_000;

export function startLive() {
  if (document.body.dataset.live !== "on") return;
  let heard = 0;
  const refresh = () => {
    heard = Date.now();
    document.body.dispatchEvent(new CustomEvent("lapwing:changed"));
  };
  // Events carry no more than "something changed": the page asks, and is answered as its reader.
  let source = null;
  const open = () => {
    source = new EventSource("/live");
    source.addEventListener("changed", refresh);
  };
  open();
  // Where events cannot pass, or the connection died unseen, the page still asks now and then.
  setInterval(() => {
    if (document.visibilityState === "visible" && Date.now() - heard >= POLL - 500) refresh();
    if (source.readyState === EventSource.CLOSED) open();
  }, POLL);
  window.addEventListener("pagehide", () => source.close());
  window.addEventListener("pageshow", (event) => { if (event.persisted) { open(); refresh(); } });
}
