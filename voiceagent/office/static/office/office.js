// The start page: fetched again when the server says that something changed; steps of a task are sent without leaving it.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const page = document.getElementById("today");
  if (!page) return;
  const said = document.getElementById("said");
  const token = () => document.querySelector("[name=csrfmiddlewaretoken]").value;
  const EVERY = 30000; // milliseconds; for when the socket is away
  let asking = false, askAgain = false;

  // A list somebody is choosing from is not pulled away under their hands.
  const busy = () => page.contains(document.activeElement) && document.activeElement.tagName === "SELECT";

  // Who goes through the page with the keyboard stays where they were.
  function put(html) {
    const at = page.contains(document.activeElement) && document.activeElement;
    const task = at && at.closest("[data-task]"), address = at && at.getAttribute("href");
    const again = task ? (row) => row.querySelector(at.dataset.verb ? `[data-verb=${at.dataset.verb}]` : "a") : null;
    const scrolled = window.scrollY;
    page.innerHTML = html;
    const row = task && page.querySelector(`[data-task="${task.dataset.task}"]`);
    const found = row ? again(row) : address && [...page.querySelectorAll("a")].find((link) => link.getAttribute("href") === address);
    if (found) found.focus({ preventScroll: true });
    window.scrollTo({ top: scrolled, behavior: "instant" });
    page.querySelectorAll(".office-tile").forEach(tally);
  }

  // The sidebar counts the queues as well.
  function tally(tile) {
    const link = document.querySelector(`a[href="${tile.getAttribute("href")}"]:not(.office-tile)`);
    if (!link) return;
    const number = tile.querySelector(".office-tile-count").textContent.trim();
    let badge = [...link.querySelectorAll("span")].find((span) => /^\s*\d+\s*$/.test(span.textContent));
    if (!badge) {
      badge = document.createElement("span");
      badge.className = "office-queue office-badge";
      link.append(badge);
    }
    badge.textContent = number;
    badge.hidden = number === "0";
  }

  // After a step: the same task, else the one that has taken its place.
  function stay(pk, place) {
    if (page.contains(document.activeElement)) return;
    const rows = [...page.querySelectorAll("[data-task]")];
    const row = rows.find((one) => one.dataset.task === String(pk)) || rows[Math.min(place, rows.length - 1)];
    const next = row ? row.querySelector("a, button") : page.querySelector("#work-title");
    if (next) next.focus({ preventScroll: Boolean(row) });
  }

  async function refresh() {
    if (asking || busy()) { askAgain = true; return; }
    asking = true;
    try {
      const answer = await fetch(page.dataset.again, { headers: { "X-By-Itself": "1" } });
      if (answer.redirected || answer.status === 403) return location.reload();
      if (answer.ok) put(await answer.text());
    } catch { /* the next round asks again */ } finally {
      asking = false;
      if (askAgain) { askAgain = false; setTimeout(refresh, 500); }
    }
  }

  function tell(words, undo) {
    said.textContent = words;
    if (undo) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Undo";
      button.addEventListener("click", () => act(undo, "undo", {}, ""));
      said.append(button);
    }
    said.hidden = false;
    clearTimeout(tell.timer);
    tell.timer = setTimeout(() => { said.hidden = true; }, 8000);
  }

  async function act(pk, verb, fields, words) {
    const body = new URLSearchParams(fields);
    const place = [...page.querySelectorAll("[data-task]")].findIndex((row) => row.dataset.task === String(pk));
    const answer = await fetch(`${page.dataset.act}${pk}/${verb}/`, {
      method: "POST", body, headers: { "X-CSRFToken": token() },
    }).catch(() => null);
    if (answer && answer.status === 204) {
      if (words) tell(words, pk); else said.hidden = true;
    } else {
      tell(answer && answer.status === 400 ? await answer.text() : "That did not work. Please try again.");
    }
    document.activeElement.blur();
    await refresh();
    stay(pk, Math.max(0, place));
  }

  const WORDS = { take: "Taken.", release: "Given back.", later: "Put off.", close: "Done." };
  page.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-verb]");
    if (button) act(button.closest("[data-task]").dataset.task, button.dataset.verb, {}, WORDS[button.dataset.verb]);
  });
  whenChosen(page, "select[data-verb]", (list) => {
    const fields = { [list.dataset.field]: list.value };
    act(list.closest("[data-task]").dataset.task, list.dataset.verb, fields, WORDS[list.dataset.verb]);
  });

  function listen(wait) {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}${page.dataset.live}`);
    socket.addEventListener("open", () => {
      wait = 1000;
      if (page.dataset.told === "no") refresh(); // what changed while it was away was told to nobody
      page.dataset.told = "yes";
    });
    socket.addEventListener("message", refresh);
    socket.addEventListener("close", () => {
      page.dataset.told = "no";
      setTimeout(() => listen(Math.min(wait * 2, EVERY)), wait);
    });
  }
  listen(1000);
  setInterval(refresh, EVERY);
});
