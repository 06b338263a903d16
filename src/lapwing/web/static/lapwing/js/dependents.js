// Shows a question only while the answer that it depends on is chosen; what was typed stays in it.

export function startDependents(root = document) {
  const dependents = [...root.querySelectorAll("[data-only-if]")];
  if (dependents.length === 0) return;
  // A question whose own parent is hidden is not asked either, so they are judged in order.
  const settle = () => {
    for (const each of dependents) {
      const wanted = each.dataset.onlyValues.split(" ");
      each.hidden = !chosen(root, each.dataset.onlyIf).some((value) => wanted.includes(value));
    }
  };
  root.addEventListener("change", settle);
  // The browser may bring back what was chosen after the page is shown.
  window.addEventListener("pageshow", settle);
  settle();
}

function chosen(root, name) {
  const question = root.querySelector(`#question-${CSS.escape(name)}`);
  const controls = root.querySelectorAll(`[name="${CSS.escape(name)}"]`);
  if (question?.closest("[data-only-if][hidden]")) return [];
  return [...controls]
    .filter((control) => control.tagName === "SELECT" || control.checked)
    .map((control) => control.value);
}
