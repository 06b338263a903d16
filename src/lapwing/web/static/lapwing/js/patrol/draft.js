// The one draft on this phone: kept under a key that no script can take out, and gone when it is finished.

import { drop, one, put } from "./store.js";

const DRAFT = "draft";
const KEY = "key";

async function key() {
  const kept = await one("draft", KEY);
  if (kept) return kept.key;
  const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  await put("draft", { id: KEY, key: made });
  return made;
}

export async function keepDraft(owner, value) {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify(value));
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv }, await key(), text);
  await put("draft", { id: DRAFT, owner, iv, sealed });
}

// Only to whoever wrote it: a draft of somebody else's, who did not sign out, is wiped unread.
export async function keptDraft(owner) {
  const kept = await one("draft", DRAFT);
  if (!kept) return null;
  if (kept.owner !== owner) {
    await throwDraftAway();
    return null;
  }
  try {
    const text = await crypto.subtle.decrypt({ name: "AES-GCM", iv: kept.iv }, await key(), kept.sealed);
    return JSON.parse(new TextDecoder().decode(text));
  } catch {
    return null;
  }
}

export async function throwDraftAway() {
  await drop("draft", DRAFT);
  await drop("draft", KEY);
}
