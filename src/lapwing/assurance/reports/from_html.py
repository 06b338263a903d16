"""A report as a web page: what stands in its headings, paragraphs, lists, tables and boxes."""

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from lapwing.assurance.reports.blocks import Block, Marker, Pages, Shape, numbered, plain

# What is around the report and none of it: menus, notices, forms.
AROUND = (
    "script, style, noscript, template, nav, form, button, svg, iframe, head > *:not(meta), "
    "body > header, body > footer, [role=banner], [role=navigation], [role=contentinfo], "
    "[aria-hidden=true], [hidden], [class*=cookie], [id*=cookie], [class*=breadcrumb]"
)
HEADINGS = {"h1": 1, "h2": 2, "h3": 3, "h4": 4, "h5": 5, "h6": 6}
LISTS = {"ul": Marker.BULLET, "ol": Marker.NUMBER, "menu": Marker.BULLET}
BOXES = {"aside", "blockquote", "details", "figure"}
# What breaks a line of text in two paragraphs.
PARTING = {
    "p", "div", "section", "article", "main", "table", "dl", "pre", "header", "footer", "address",
    "fieldset", "hr", "body", *HEADINGS, *LISTS, *BOXES,
}  # fmt: skip
LETTERED = {"a", "i", "A", "I"}
_DAY = re.compile(r"^\d{4}-\d{2}-\d{2}")
_PUBLISHED = (
    "meta[property='article:published_time']",
    "meta[name='DC.date.issued']",
    "meta[name='dcterms.issued']",
    "meta[name='date']",
)


def read_html(text: str) -> Pages:
    """The blocks of a page."""
    tree = LexborHTMLParser(text)
    published = _published(tree)
    for node in tree.css(AROUND):
        node.decompose()
    root = tree.css_first("main") or tree.css_first("article") or tree.body
    if root is None:
        return Pages(blocks=(), published=published)
    return Pages(blocks=numbered(_Walk().blocks_in(root)), published=published)


def _published(tree: LexborHTMLParser) -> str:
    for selector in _PUBLISHED:
        node = tree.css_first(selector)
        said = (node.attributes.get("content") or "") if node else ""
        if found := _DAY.match(said):
            return found.group()
    return ""


class _Walk:
    """A walk over the tree that knows in which box it is."""

    def __init__(self) -> None:
        self.boxes = 0
        self.box = 0

    def blocks_in(self, node: LexborNode, depth: int = 0) -> Iterator[Block]:
        """The blocks of whatever stands in a node; bare text beside them is a paragraph."""
        held: list[str] = []
        for child in node.iter(include_text=True):
            tag = child.tag or ""
            if tag == "br":
                held.append(" ")
                continue
            if not _parts(child):
                held.append(child.text(deep=True) if tag != "-text" else child.text(deep=False))
                continue
            yield from self._told(held)
            held = []
            yield from self._within(child, tag, depth)
        yield from self._told(held)

    def _within(self, node: LexborNode, tag: str, depth: int) -> Iterator[Block]:
        outer, boxed = self.box, tag in BOXES or _is_case_study(node)
        if boxed and not outer:
            self.boxes += 1
            self.box = self.boxes
        if tag in HEADINGS:
            yield Block(
                shape=Shape.HEADING, text=plain(node.text()), level=HEADINGS[tag], box=self.box
            )
        elif tag in LISTS:
            yield from self._items(node, LISTS[tag], depth)
        elif tag == "table":
            for row in node.css("tr"):
                cells = [plain(cell.text()) for cell in row.css("th, td")]
                yield Block(
                    shape=Shape.ROW, text=" | ".join(cell for cell in cells if cell), box=self.box
                )
        else:
            yield from self.blocks_in(node, depth)
        self.box = outer

    def _items(self, node: LexborNode, marker: Marker, depth: int) -> Iterator[Block]:
        if marker is Marker.NUMBER and node.attributes.get("type") in LETTERED:
            marker = Marker.LETTER
        for child in node.iter():
            if child.tag in LISTS:  # a list straight in a list, as some editors write it
                yield from self._items(child, LISTS[child.tag], depth + 1)
                continue
            parts = list(self.blocks_in(child, depth + 1))
            first = True
            for part in parts:
                if first and part.shape in (Shape.PARAGRAPH, Shape.HEADING):
                    yield Block(
                        shape=Shape.ITEM,
                        text=part.text,
                        level=depth,
                        marker=marker,
                        box=self.box,
                    )
                else:
                    yield part
                first = False

    def _told(self, held: list[str]) -> Iterator[Block]:
        text = plain("".join(held))
        if text:
            yield Block(shape=Shape.PARAGRAPH, text=text, box=self.box)


def _parts(node: LexborNode) -> bool:
    """Whether a node is a block, or holds one in something that is usually within a line."""
    tag = node.tag or ""
    if tag.startswith(("-", "!")):
        return False
    return tag in PARTING or any(child.tag in PARTING for child in node.css("*"))


def _is_case_study(node: LexborNode) -> bool:
    names = f"{node.attributes.get('class') or ''} {node.attributes.get('id') or ''}".lower()
    return "case-study" in names or "casestudy" in names
