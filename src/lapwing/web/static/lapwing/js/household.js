// Draws a household where the page has one: places come from the server, colours from the style sheet.
// What is drawn stands in the table below it too, which is there without this.

const SIZE = 84;

const place = document.querySelector("[data-household]");
if (place && window.cytoscape) draw(place, window.cytoscape);

function draw(place, cytoscape) {
  place.hidden = false;
  const picture = cytoscape({
    container: place.querySelector(".lapwing-household__picture"),
    elements: JSON.parse(place.dataset.household),
    layout: { name: "preset", fit: true, padding: 24 },
    style: styles(),
    userZoomingEnabled: false,
    userPanningEnabled: false,
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    maxZoom: 1.2,
  });
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => picture.style(styles()));
  addEventListener("resize", () => { picture.resize(); picture.fit(undefined, 24); });
}

function styles() {
  const read = getComputedStyle(document.documentElement);
  const colour = (name) => read.getPropertyValue(`--lapwing-${name}`).trim();
  return [
    {
      selector: "node",
      style: {
        shape: "data(shape)", label: "data(label)", width: SIZE, height: SIZE,
        "background-color": colour("page"), "border-color": colour("text"), "border-width": 2,
        color: colour("text"), "font-size": 14, "text-wrap": "wrap", "text-max-width": 150,
        "text-valign": "bottom", "text-margin-y": 6, "text-background-color": colour("page"),
        "text-background-opacity": 1, "text-background-padding": 2,
      },
    },
    { selector: "node.child", style: { "background-color": colour("known-ground"), "border-color": colour("known") } },
    { selector: "node.warned", style: { "border-style": "double", "border-width": 8, "border-color": colour("overdue") } },
    {
      selector: "edge",
      style: {
        label: "data(label)", width: 2, "line-color": colour("soft"), color: colour("text"), "font-size": 12,
        "text-background-color": colour("page"), "text-background-opacity": 1, "text-background-padding": 3,
        "curve-style": "taxi", "taxi-direction": "downward", "taxi-turn": "75%",
      },
    },
    { selector: "edge.couple", style: { "curve-style": "straight", width: 4 } },
    { selector: "edge.other", style: { "line-style": "dashed" } },
    { selector: "edge.over", style: { "line-style": "dotted" } },
  ];
}
