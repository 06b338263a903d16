// Has the browser make or use a passkey when its form is sent, and puts what it signed into the form.

export function startPasskeys() {
  for (const form of document.querySelectorAll("form[data-passkey]")) {
    if (!window.PublicKeyCredential?.parseRequestOptionsFromJSON) form.hidden = true;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      sign(form);
    });
  }
}

async function sign(form) {
  const trouble = form.querySelector("[data-trouble]");
  trouble.textContent = "";
  try {
    const { publicKey } = await options(form);
    const credential = form.dataset.passkey === "create"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(publicKey) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(publicKey) });
    form.elements.credential.value = JSON.stringify(credential.toJSON());
    form.submit();
  } catch {
    // Why is the browser's secret, on purpose: nobody is to learn which passkeys there are.
    trouble.textContent = "No passkey was used. Try again, or choose another way.";
  }
}

async function options(form) {
  if (form.dataset.options) return JSON.parse(form.dataset.options);
  const answer = await fetch(form.dataset.optionsFrom, { credentials: "same-origin" });
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}
