// The one policy by which text may be read as HTML: htmx reads what our server answered, to take a part of it.

export function startTrust() {
  if (!window.trustedTypes) return;
  const policy = trustedTypes.createPolicy("lapwing", { createHTML: (text) => text });
  // Only into a document apart, where no script runs and nothing is loaded. What would write text straight
  // into a page (innerHTML and its like) stays forbidden, to htmx too.
  trust(DOMParser.prototype, "parseFromString", policy);
  trust(Document, "parseHTMLUnsafe", policy);
}

function trust(owner, name, policy) {
  const read = owner[name];
  if (!read) return;
  owner[name] = function trusted(text, ...more) {
    return read.call(this, policy.createHTML(text), ...more);
  };
}
