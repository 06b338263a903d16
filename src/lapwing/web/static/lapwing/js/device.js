// Carries the tick of a shared vehicle terminal into whichever form of the sign-in page is sent.

export function startDevice() {
  const tick = document.querySelector("#sign-in input[name=device]");
  if (!tick) return;
  const carry = () => {
    for (const field of document.querySelectorAll("input[type=hidden][name=device]")) {
      field.value = tick.checked ? tick.value : "";
    }
  };
  tick.addEventListener("change", carry);
  window.addEventListener("pageshow", carry); // the browser may bring the tick back
}
