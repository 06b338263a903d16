// Keys for those who like them: j and k move along the worklist, / finds a child; off until chosen.

const CHOICE = "lapwing-keys";

export function startKeys() {
  const toggle = document.querySelector("[data-keys-choice]");
  if (toggle) {
    toggle.checked = localStorage.getItem(CHOICE) === "on";
    toggle.addEventListener("change", () => localStorage.setItem(CHOICE, toggle.checked ? "on" : "off"));
  }
  document.addEventListener("keydown", (event) => {
    if (localStorage.getItem(CHOICE) !== "on" || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest("input, textarea, select, [contenteditable]")) return;
    if (event.key === "j") move(1);
    else if (event.key === "k") move(-1);
    else if (event.key === "/") {
      event.preventDefault();
      const box = document.querySelector("#q-find");
      if (box) box.focus();
      else window.location.assign("/children/");
    }
  });
}

function move(by) {
  const links = [...document.querySelectorAll("[data-line]")];
  if (links.length === 0) return;
  const here = links.findIndex((link) => link.closest("li")?.contains(document.activeElement));
  links[Math.min(Math.max(here + by, 0), links.length - 1)].focus();
}
