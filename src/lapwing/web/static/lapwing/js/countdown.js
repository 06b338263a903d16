// Keeps the words of a deadline true while the page stands open; screen readers are not told of ticks.

const MINUTE = 60_000;

export function startCountdowns() {
  const tick = () => {
    for (const time of document.querySelectorAll("time[data-countdown]")) {
      const words = untilWords(new Date(time.dateTime) - Date.now());
      if (time.textContent !== words) time.textContent = words;
    }
  };
  setInterval(tick, MINUTE / 4);
  document.addEventListener("htmx:afterSettle", tick);
}

export function untilWords(ahead) {
  if (Math.abs(ahead) < MINUTE) return "now";
  const span = spanWords(Math.abs(ahead));
  return ahead > 0 ? `in ${span}` : `${span} ago`;
}

// The same two largest units as the server's words (lapwing.base.clock_words.span_words).
function spanWords(length) {
  const minutes = Math.floor(length / MINUTE);
  const days = Math.floor(minutes / 1440);
  const hours = Math.floor((minutes % 1440) / 60);
  if (days >= 2) return count(days, "day");
  if (days) return join(count(days, "day"), count(hours, "hour"));
  return join(count(hours, "hour"), count(minutes % 60, "minute"));
}

const count = (number, unit) => (number ? `${number} ${unit}${number === 1 ? "" : "s"}` : "");
const join = (...parts) => parts.filter(Boolean).join(" ");
