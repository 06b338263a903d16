"""Somebody who works with the keyboard alone: Tab, Enter, Space, the arrows, and what they type."""

from dataclasses import dataclass
from typing import TypedDict

from playwright.sync_api import Page, expect

# What has the focus, as a screen reader says it; nothing where it has left the page.
HERE = """() => {
  const here = document.activeElement;
  if (!here || here === document.body) return null;
  const words = (node) => (node ? node.textContent.replace(/\\s+/g, " ").trim() : "");
  const group = here.closest("fieldset");
  return {
    name: [...(here.labels || [])].map(words).join(" ") || here.ariaLabel || words(here),
    group: group ? words(group.querySelector("legend")) : "",
  };
}"""
# Whether somebody who looks sees where it is: on the screen, and marked. A page may still scroll.
SEEN = """() => {
  const here = document.activeElement, box = here.getBoundingClientRect();
  const ring = getComputedStyle(here);
  const marked = ring.outlineStyle !== "none" || ring.boxShadow !== "none"
    || ["radio", "checkbox"].includes(here.type);  // whose ring is drawn beside them
  return marked && box.width > 0 && box.bottom > 0 && box.top < innerHeight;
}"""
MOST = 120  # Tabs on one page before whoever presses them has lost their way


class Here(TypedDict):
    """What has the focus: what it is called, and in which group."""

    name: str
    group: str


@dataclass(kw_only=True, slots=True)
class Keys:
    """A keyboard on a page; nothing is ever clicked, and no focus is ever put anywhere."""

    page: Page

    def press(self, key: str, times: int = 1) -> None:
        """Press a key."""
        for _ in range(times):
            self.page.keyboard.press(key)

    def to(self, name: str, group: str = "") -> None:
        """Press Tab until this has the focus: forwards, never past the end, and in sight."""
        passed: list[str] = []
        for _ in range(MOST):
            self.press("Tab")
            here: Here | None = self.page.evaluate(HERE)
            if here is None:
                break
            if here["name"].startswith(name) and here["group"].startswith(group):
                self.page.wait_for_function(SEEN)
                return
            passed.append(here["name"])
        raise AssertionError(f"“{name}” is not on the way: {passed}")

    def write(self, name: str, text: str, group: str = "") -> None:
        """Go to a box and type into it."""
        self.to(name, group)
        self.page.keyboard.type(text)

    def choose(self, group: str, down: int = 0) -> None:
        """Go to a group of radios and choose the first, or as many below it as the arrow goes."""
        self.to("", group)
        self.press("Space")
        self.press("ArrowDown", down)

    def tick(self, name: str, group: str) -> None:
        """Go to a checkbox and tick it."""
        self.to(name, group)
        self.press("Space")

    def follow(self, name: str, heading: str) -> None:
        """Go to a link or a button and press Enter, to the page that answers."""
        self.to(name)
        self.press("Enter")
        expect(self.page.get_by_role("heading", level=1)).to_have_text(heading)

    def skip(self) -> None:
        """Past everything that stands at the head of each page, by the link that is first on it."""
        self.to("Skip to main content")
        self.press("Enter")
