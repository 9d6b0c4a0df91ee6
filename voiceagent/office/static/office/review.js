// The review page of an intake: steps are sent without leaving it, and after each the next doubtful answer is at hand.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const page = document.getElementById("review");
  if (!page) return;
  const answers = document.getElementById("rv-answers");
  const said = document.getElementById("rv-said");
  const help = document.getElementById("rv-help");
  const skipped = new Set();
  let current = "", lastDone = "", busy = false;

  const rows = () => [...answers.querySelectorAll("[data-doubt]")];
  const rowOf = (slot) => answers.querySelector(`[data-slot="${slot}"]`);
  const here = () => rowOf(current);

  function go(row) {
    answers.querySelectorAll(".is-current").forEach((other) => other.classList.remove("is-current"));
    current = row ? row.dataset.slot : "";
    if (!row) return;
    row.classList.add("is-current");
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  }

  // The next one from `place` on, round again at the end; those skipped come last.
  function next(place) {
    const all = rows();
    const turned = [...all.slice(place), ...all.slice(0, place)];
    const row = turned.find((one) => !skipped.has(one.dataset.slot)) || turned[0];
    go(row);
    if (!row) (document.getElementById("rv-next") || document.getElementById("rv-check-title")).focus();
  }
  const place = () => rows().indexOf(here());

  function tell(words, undoable) {
    said.textContent = words;
    if (undoable) {
      const button = document.createElement("button");
      button.type = "button";
      button.textContent = "Undo";
      button.addEventListener("click", undo);
      said.append(button);
    }
    said.hidden = false;
    clearTimeout(tell.timer);
    tell.timer = setTimeout(() => { said.hidden = true; }, 8000);
  }

  async function send(verb, fields) {
    if (busy) return null;
    busy = true;
    const token = document.querySelector("[name=csrfmiddlewaretoken]").value;
    const answer = await fetch(page.dataset.act.replace("VERB", verb), {
      method: "POST", body: new URLSearchParams(fields), headers: { "X-CSRFToken": token },
    }).catch(() => null);
    busy = false;
    if (answer && answer.redirected) { location.reload(); return null; }
    return { status: answer ? answer.status : 0, text: answer ? await answer.text() : "" };
  }

  const failed = (answer) => tell([400, 403, 422].includes(answer.status) ? answer.text : "That did not work. Please try again.");

  async function act(verb, slot, fields, words) {
    const was = Math.max(0, rows().findIndex((row) => row.dataset.slot === slot));
    const answer = await send(verb, { slot, ...fields });
    if (!answer) return false;
    if (answer.status !== 200) { if (answer.status !== 422) failed(answer); return answer; }
    answers.innerHTML = answer.text;
    skipped.delete(slot);
    const still = rowOf(slot);
    if (verb === "reveal") {
      if (still && still.hasAttribute("data-doubt")) go(still); else next(0);
    } else {
      lastDone = slot;
      if (still && still.hasAttribute("data-doubt")) go(still); else next(was);
      tell(words, still && still.dataset.undo);
    }
    return answer;
  }

  // Of the record, not of an answer: what is to check stays where it was.
  async function decide(button, verb, words) {
    const answer = await send(verb, { slot: button.closest("[data-changed]").dataset.changed });
    if (!answer) return;
    if (answer.status !== 200) return failed(answer);
    answers.innerHTML = answer.text;
    (answers.querySelector("[data-changed] button") || document.getElementById("rv-check-title")).focus();
    tell(words);
  }

  function undo() {
    const row = rowOf(lastDone);
    if (row && row.dataset.undo) act("undo", lastDone, { revision: row.dataset.undo }, "Undone.");
  }

  function edit(row) {
    const form = row.querySelector(".rv-edit");
    form.hidden = false;
    form.elements.value.focus();
    form.elements.value.select();
  }

  function leave(row) {
    const form = row.querySelector(".rv-edit");
    form.hidden = true;
    form.reset();
    form.querySelector(".rv-wrong").textContent = "";
    form.querySelector("[data-verb=as-typed]").hidden = true;
    if (row.hasAttribute("data-doubt")) go(row); else row.querySelector("[data-verb=edit]").focus();
  }

  async function save(row, asTyped) {
    const form = row.querySelector(".rv-edit");
    const value = form.elements.value.value;
    const answer = await act("correct", row.dataset.slot, { value, as_typed: asTyped ? "yes" : "" }, "Saved.");
    if (!answer || answer.status !== 422) return;
    form.querySelector(".rv-wrong").textContent = answer.text;
    form.querySelector("[data-verb=as-typed]").hidden = false;
    form.elements.value.focus();
  }

  const take = (box) => act("take", box.closest("[data-slot]").dataset.slot, { item: box.dataset.item }, "Taken.");

  const CLICKS = {
    accept: (row) => act("accept", row.dataset.slot, {}, "Accepted."),
    edit, cancel: leave,
    "as-typed": (row) => save(row, true),
    reveal: (row) => act("reveal", row.dataset.slot, {}, ""),
    undo: (row) => act("undo", row.dataset.slot, { revision: row.dataset.undo }, "Undone."),
    take: (row, button) => take(button.closest("[data-item]")),
    reject: (row, button) => act("reject", row.dataset.slot, { item: button.closest("[data-item]").dataset.item }, "Set aside."),
    "take-new": (row, button) => decide(button, "take-new", "Accepted."),
    "keep-old": (row, button) => decide(button, "keep-old", "The old one is on file again."),
    help: () => help.showModal(),
  };
  answers.addEventListener("click", (event) => {
    const button = event.target.closest("button[data-verb]");
    if (button) return CLICKS[button.dataset.verb](button.closest("[data-slot]"), button);
    const row = event.target.closest("[data-doubt]");
    if (row && !event.target.closest("a, input, summary, button")) go(row);
  });
  answers.addEventListener("submit", (event) => {
    event.preventDefault();
    save(event.target.closest("[data-slot]"), false);
  });

  const KEYS = {
    a: () => here() && here().querySelector("[data-verb=accept]")?.click(),
    e: () => here() && here().querySelector("[data-verb=edit]") && edit(here()),
    n: () => next(place() + 1),
    s: () => { if (here()) { skipped.add(current); next(place() + 1); } },
    u: undo,
    q: () => document.getElementById("rv-next")?.click(),
    "?": () => help.showModal(),
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (typing) {
      if (event.key === "Escape" && typing.closest(".rv-edit")) leave(typing.closest("[data-slot]"));
      return;
    }
    const box = /^[1-9]$/.test(event.key) && here()?.querySelectorAll("[data-verb=take]")[event.key - 1];
    if (box) return take(box.closest("[data-item]"));
    const key = KEYS[event.key];
    if (key) { event.preventDefault(); key(); }
  });

  const put = (place, html) => { document.getElementById(place).innerHTML = html; };
  document.getElementById("rv-unredact")?.addEventListener("submit", async (event) => {
    event.preventDefault();
    const answer = await send("unredact", { reason: event.target.elements.reason.value });
    if (!answer) return;
    if (answer.status !== 200) return failed(answer);
    put("rv-lines", answer.text);
    event.target.hidden = true;
  });
  document.getElementById("rv-replay")?.addEventListener("click", async (event) => {
    event.target.disabled = true;
    const answer = await send("replay", {});
    event.target.disabled = false;
    if (answer && answer.status === 200) put("rv-replayed", answer.text); else if (answer) failed(answer);
  });

  next(0);
});
