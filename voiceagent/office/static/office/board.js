// The live calls: one request brings every changing part; what somebody is typing is never touched.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const board = document.getElementById("board");
  if (!board) return;
  const part = (id) => document.getElementById(`board-${id}`);
  const panel = part("panel"), words = part("words"), log = part("log"), said = part("said"), number = part("number");
  const token = () => document.querySelector("[name=csrfmiddlewaretoken]").value;
  const EVERY = 10000, AT_MOST_EVERY = 700; // milliseconds; the first for when the socket is away
  let asking = false, askAgain = false, call = board.dataset.call || "", shownCall = "", readable = "";

  function show(from) {
    const get = (name) => from.querySelector(`[data-part=${name}]`);
    const focused = document.activeElement && document.activeElement.id;
    part("calls").innerHTML = get("calls").innerHTML;
    if (get("head")) {
      part("head").innerHTML = get("head").innerHTML;
      tell_words(get("words"));
    } else { shownCall = ""; }
    panel.hidden = !get("head");
    board.classList.toggle("has-panel", !panel.hidden);
    const again = focused && document.getElementById(focused);
    if (again && document.activeElement !== again) again.focus();
  }

  // New turns are added, so that a screen reader says these and not the whole call; old ones stay where they are.
  function tell_words(fresh) {
    const atEnd = log.scrollTop + log.clientHeight >= log.scrollHeight - 40;
    if (shownCall !== call || readable !== fresh.dataset.readable) words.replaceChildren();
    const known = words.lastElementChild ? Number(words.lastElementChild.dataset.n) : -1;
    words.append(...[...fresh.children].filter((line) => Number(line.dataset.n) > known));
    if (atEnd || shownCall !== call) log.scrollTop = log.scrollHeight;
    shownCall = call; readable = fresh.dataset.readable;
    for (const form of panel.querySelectorAll("form")) form.hidden = fresh.dataset.live !== "yes";
    if (part("unredact")) part("unredact").hidden = readable === "yes" || fresh.dataset.mine !== "yes";
  }

  async function refresh() {
    if (asking) { askAgain = true; return; }
    asking = true;
    try {
      const answer = await fetch(`${board.dataset.again}${call ? `?call=${call}` : ""}`, { headers: { "X-By-Itself": "1" } });
      if (answer.redirected || answer.status === 403) return location.reload();
      if (answer.ok) {
        const from = document.createElement("div");
        from.innerHTML = await answer.text();
        show(from);
      }
    } catch { /* the next round asks again */ } finally {
      setTimeout(() => {
        asking = false;
        if (askAgain) { askAgain = false; refresh(); }
      }, AT_MOST_EVERY);
    }
  }

  // On a narrow window the panel is above the calls: it comes into view, and after it the call it was opened from.
  async function listen(pk) {
    const before = call;
    call = pk;
    history.replaceState(null, "", pk ? `?call=${pk}` : location.pathname);
    if (asking) askAgain = true; else await refresh();
    const to = pk ? panel : document.getElementById(`listen-${before}`);
    if (!to || to.hidden) return;
    if (!pk) to.focus({ preventScroll: true });
    to.scrollIntoView({ block: "nearest" });
  }

  // Between two answers of the server the clocks go on by themselves.
  setInterval(() => {
    for (const clock of board.querySelectorAll(".board-clock[data-seconds]")) {
      const seconds = Number(clock.dataset.seconds) + 1;
      clock.dataset.seconds = seconds;
      clock.textContent = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    }
  }, 1000);

  function tell(text) {
    said.textContent = text;
    said.hidden = false;
    clearTimeout(tell.timer);
    tell.timer = setTimeout(() => { said.hidden = true; }, 6000);
  }

  const WORDS = { whisper: "The agent will say it.", "take-over": "The caller is being connected.", end: "The agent says goodbye.", unredact: "Shown, and written down." };
  async function act(form) {
    const verb = form.dataset.verb;
    const answer = await fetch(`${board.dataset.act}${call}/${verb}/`, {
      method: "POST", body: new URLSearchParams(new FormData(form)), headers: { "X-CSRFToken": token() },
    }).catch(() => null);
    if (answer && answer.status === 204) {
      tell(WORDS[verb]);
      if (verb === "take-over" && number.value) localStorage.setItem("office-phone", number.value);
      if (verb !== "take-over") form.reset();
    } else {
      tell(answer && (answer.status === 400 || answer.status === 403) ? await answer.text() : "That did not work. Please try again.");
    }
    refresh();
  }

  board.addEventListener("click", (event) => {
    const button = event.target.closest("[data-listen]");
    if (button) listen(button.dataset.listen);
  });
  board.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && call && !(event.target.matches("input") && event.target.value)) listen("");
  });
  board.addEventListener("submit", (event) => {
    event.preventDefault();
    const form = event.target, button = form.querySelector("button");
    if (form.dataset.sure && button.textContent !== form.dataset.sure) {
      const before = button.textContent;
      button.textContent = form.dataset.sure;
      setTimeout(() => { button.textContent = before; }, 4000);
    } else { act(form); }
  });

  function hear(wait) {
    const scheme = location.protocol === "https:" ? "wss" : "ws";
    const socket = new WebSocket(`${scheme}://${location.host}${board.dataset.live}`);
    socket.addEventListener("open", () => {
      wait = 1000;
      if (board.dataset.told === "no") refresh(); // what changed while it was away was told to nobody
      board.dataset.told = "yes";
    });
    socket.addEventListener("message", refresh);
    socket.addEventListener("close", () => {
      board.dataset.told = "no";
      setTimeout(() => hear(Math.min(wait * 2, EVERY)), wait);
    });
  }
  if (number) number.value = localStorage.getItem("office-phone") || "";
  show(document.getElementById("board-parts"));
  document.getElementById("board-parts").remove();
  hear(1000);
  setInterval(refresh, EVERY);
});
