// Keys: Ctrl+K finds a child from anywhere; j, k and / are for those who like them, off until chosen.

const CHOICE = "lapwing-keys";
const BOX = "#q-find";

export function startKeys() {
  const toggle = document.querySelector("[data-keys-choice]");
  if (toggle) {
    toggle.checked = localStorage.getItem(CHOICE) === "on";
    toggle.addEventListener("change", () => localStorage.setItem(CHOICE, toggle.checked ? "on" : "off"));
  }
  if (window.location.hash === BOX) document.querySelector(BOX)?.focus();
  document.addEventListener("keydown", (event) => {
    // With a key held down it is never typed by chance, so it needs no choosing (WCAG 2.1.4).
    if ((event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key === "k") {
      // Whoever is in the middle of a form is not taken away from it.
      if (!event.target.closest('form[method="post"]') && find()) event.preventDefault();
      return;
    }
    if (localStorage.getItem(CHOICE) !== "on" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "/" && find()) event.preventDefault();
  });
}

// To the box that finds somebody, here or on its own page; whoever may find nobody has no way there.
function find() {
  const box = document.querySelector(BOX);
  const way = document.querySelector('nav a[href="/children/"]');
  if (box) box.focus();
  else if (way) window.location.assign(`${way.href}${BOX}`);
  return Boolean(box || way);
}

function move(by) {
  const links = [...document.querySelectorAll("[data-line]")];
  if (links.length === 0) return;
  const here = links.findIndex((link) => link.closest("li")?.contains(document.activeElement));
  links[Math.min(Math.max(here + by, 0), links.length - 1)].focus();
}
