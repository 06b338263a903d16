// The one policy by which text may be read as HTML: htmx reads what our server answered, to take a part of it.

const WORKER = "/sw.js";
let policy = null;

export function startTrust() {
  if (!window.trustedTypes) return;
  policy = trustedTypes.createPolicy("lapwing", {
    createHTML: (text) => text,
    createScriptURL: (address) => { // one program alone may be started beside the page, and it is ours
      if (address !== WORKER) throw new TypeError("Not a script of ours.");
      return address;
    },
  });
  // Only into a document apart, where no script runs and nothing is loaded. What would write text straight
  // into a page (innerHTML and its like) stays forbidden, to htmx too.
  trust(DOMParser.prototype, "parseFromString", policy);
  trust(Document, "parseHTMLUnsafe", policy);
}

// The address of the program that keeps the form on a phone, as the browser will have it.
export function workerAddress() {
  return policy ? policy.createScriptURL(WORKER) : WORKER;
}

function trust(owner, name, policy) {
  const read = owner[name];
  if (!read) return;
  owner[name] = function trusted(text, ...more) {
    return read.call(this, policy.createHTML(text), ...more);
  };
}
