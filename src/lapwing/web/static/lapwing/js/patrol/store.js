// What is kept on this device: sealed reports, what became of those sent, and one draft under a key that never leaves.

const NAME = "lapwing-patrol";
const TABLES = ["outbox", "sent", "draft", "about"];
let opening = null;
let forgotten = false; // somebody signs out here: an answer still under way brings nothing back

function open() {
  opening ??= new Promise((resolve, reject) => {
    const asked = indexedDB.open(NAME, 1);
    asked.onupgradeneeded = () => TABLES.forEach((name) => asked.result.createObjectStore(name, { keyPath: "id" }));
    asked.onerror = () => { opening = null; reject(asked.error); };
    asked.onsuccess = () => {
      asked.result.onversionchange = () => { asked.result.close(); opening = null; };
      resolve(asked.result);
    };
  });
  return opening;
}

// All that is done in one go is done whole or not at all: a report is never lost between two tables.
async function within(mode, work) {
  const database = await open();
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(TABLES, mode, { durability: "strict" });
    const result = work((name) => transaction.objectStore(name));
    transaction.oncomplete = () => resolve(result && "result" in result ? result.result : undefined);
    transaction.onerror = transaction.onabort = () => reject(transaction.error);
  });
}

export const all = (table) => within("readonly", (from) => from(table).getAll());
export const one = (table, id) => within("readonly", (from) => from(table).get(id));
export const put = (table, value) => within("readwrite", (to) => (forgotten ? null : to(table).put(value)));
export const drop = (table, id) => within("readwrite", (from) => from(table).delete(id));

// The report takes the place of its draft: there is never a moment with both, or with neither.
export const finish = (report) => within("readwrite", (to) => {
  to("draft").clear();
  to("outbox").put(report);
});

export const settle = (id, became) => within("readwrite", (to) => {
  to("outbox").delete(id);
  to("sent").put({ id, ...became });
});

// Signing out leaves nothing but sealed reports, which nobody can read here and which must be sent.
export const forget = () => {
  forgotten = true;
  return within("readwrite", (to) => {
    to("draft").clear();
    to("sent").clear();
    to("about").clear();
  });
};
