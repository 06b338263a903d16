// Seals each finished report for the server alone, keeps it, and sends it once when there is a signal.

import { all, drop, finish, one, put, settle } from "./store.js";

const READY = "/patrol/ready/";
const ARRIVE = "/patrol/arrive/";
const LOCK = "lapwing-outbox"; // one tab sends at a time
const AGAIN = 30_000;
const SHOWN_FOR = 24 * 60 * 60_000;
const ABOUT = "about";
const heard = new BroadcastChannel("lapwing-outbox");
const listeners = new Set();
let trouble = "";
let again = null;
let asks = false;

export const about = () => one("about", ABOUT);

export async function sealReport({ owner, form, typed, asked, key, public: spki }) {
  const known = await about();
  // The server may have made a new key since this form was kept here.
  if (known?.key) ({ key, public: spki } = known);
  const id = crypto.randomUUID();
  const finished = new Date().toISOString();
  const plain = new TextEncoder().encode(JSON.stringify({ owner, form, finished, typed, asked }));
  const once = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, true, ["encrypt"]);
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const additionalData = new TextEncoder().encode(id);
  const sealed = await crypto.subtle.encrypt({ name: "AES-GCM", iv: nonce, additionalData }, once, plain);
  const server = await crypto.subtle.importKey(
    "spki", bytes(spki), { name: "RSA-OAEP", hash: "SHA-256" }, false, ["encrypt"],
  );
  const wrapped = await crypto.subtle.encrypt({ name: "RSA-OAEP" }, server, await crypto.subtle.exportKey("raw", once));
  await finish({ id, owner, key, nonce, wrapped: new Uint8Array(wrapped), sealed: new Uint8Array(sealed), finished, says: "" });
  await tell();
  return id;
}

// Sends what waits, in one tab at a time: whoever comes second finds nothing left to send.
export async function flush() {
  clearTimeout(again);
  try {
    await navigator.locks.request(LOCK, sendAll);
  } catch (error) {
    trouble = error instanceof TypeError ? "offline" : "";
    again = setTimeout(flush, AGAIN);
  }
  await tell();
}

async function sendAll() {
  const waiting = (await all("outbox")).filter((each) => !each.says);
  const sent = await all("sent");
  // A page that has nothing to send or to learn asks nothing; the form itself asks whose phone it is.
  if (!asks && !waiting.length && !sent.some((each) => each.state === "waits")) return;
  const ready = await askReady(sent);
  if (!ready) return;
  trouble = "";
  for (const each of sent) await remember(each, ready.waiting);
  for (const each of waiting) {
    if (each.owner !== ready.owner) continue; // somebody else's, who must sign in to send it
    if (!(await send(each, ready.token))) return;
  }
}

async function askReady(sent) {
  const asked = new URLSearchParams(sent.filter((each) => each.state === "waits").map((each) => ["sent", each.id]));
  const answer = await fetch(`${READY}?${asked}`, { credentials: "same-origin", redirect: "manual", cache: "no-store" });
  if (answer.status === 401 || answer.status === 403 || answer.type === "opaqueredirect") {
    trouble = "sign-in";
    return null;
  }
  if (!answer.ok) throw new TypeError("not ready");
  const ready = await answer.json();
  await put("about", { id: ABOUT, owner: ready.owner, key: ready.key, public: ready.public });
  return ready;
}

async function send(report, token) {
  const body = JSON.stringify({
    id: report.id, key: report.key,
    wrapped: text(report.wrapped), nonce: text(report.nonce), sealed: text(report.sealed),
  });
  const answer = await fetch(ARRIVE, {
    method: "POST", body, credentials: "same-origin", redirect: "manual",
    headers: { "Content-Type": "application/json", "X-CSRFToken": token },
  });
  if (answer.ok) {
    const { state, at } = await answer.json();
    await settle(report.id, { owner: report.owner, state, at });
    await tell();
    return true;
  }
  if (answer.status === 401 || answer.status === 403 || answer.type === "opaqueredirect") {
    trouble = "sign-in";
    return false;
  }
  if (answer.status >= 500) throw new TypeError("not taken");
  // The server cannot take it, and would not the next time either: a person must look, and it stays.
  const { says } = await answer.json().catch(() => ({}));
  await put("outbox", { ...report, says: says || "The server would not take it." });
  return true;
}

async function remember(sent, waiting) {
  if (sent.state === "waits" && !waiting.includes(sent.id)) await put("sent", { ...sent, state: "recorded" });
  else if (sent.state !== "waits" && Date.now() - Date.parse(sent.at) > SHOWN_FOR) await drop("sent", sent.id);
}

export async function standing() {
  const [outbox, sent, known] = [await all("outbox"), await all("sent"), await about()];
  const mine = outbox.filter((each) => each.owner === known?.owner);
  return {
    owner: known?.owner ?? "",
    saved: mine.filter((each) => !each.says).length,
    others: outbox.length - mine.length,
    refused: mine.filter((each) => each.says).map((each) => each.says),
    waits: sent.filter((each) => each.state === "waits").length,
    sent: sent.map((each) => each.at).sort(),
    trouble,
  };
}

export function onStanding(listener) {
  listeners.add(listener);
}

async function tell({ others = true } = {}) {
  const now = await standing();
  for (const each of listeners) each(now);
  if (others) heard.postMessage("changed");
}

export function startOutbox({ always = false } = {}) {
  asks = always;
  heard.onmessage = () => tell({ others: false });
  window.addEventListener("online", flush);
  window.addEventListener("offline", () => { trouble = "offline"; tell(); });
  window.addEventListener("pageshow", flush);
  document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") flush(); });
  tell({ others: false });
}

const bytes = (base64) => Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
const text = (array) => {
  let found = "";
  for (const each of new Uint8Array(array)) found += String.fromCharCode(each);
  return btoa(found);
};
