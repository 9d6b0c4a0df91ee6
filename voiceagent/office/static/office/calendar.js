// The calendar: visits are dragged, or moved by a dialog that the keyboard reaches; each move can be taken back.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const page = document.getElementById("calendar"), said = document.getElementById("calendar-said");
  const moving = document.getElementById("move-dialog"), booking = document.getElementById("book-dialog");
  const token = document.querySelector("[name=csrfmiddlewaretoken]").value;
  const STEP = 15; // minutes
  let dragged = null, grip = 0, subject = null;

  const post = async (path, fields) => {
    const answer = await fetch(page.dataset.at + path, {
      method: "POST", body: new URLSearchParams(fields), headers: { "X-CSRFToken": token },
    }).catch(() => null);
    const data = await answer?.json().catch(() => null);
    return data ? { ok: answer.ok, ...data } : { ok: false, said: "That did not work. Please try again." };
  };

  async function show(address) {
    const answer = await fetch(`${page.dataset.at}${address}&part=1`).catch(() => null);
    if (answer?.redirected) return location.reload();
    if (answer?.ok) page.innerHTML = await answer.text();
  }
  const again = () => show(page.querySelector("[data-here]").dataset.here);

  function tell(words, label, action) {
    said.textContent = words;
    if (label) {
      const button = document.createElement("button");
      button.type = "button"; button.textContent = label;
      button.addEventListener("click", () => { said.hidden = true; action(); });
      said.append(button);
    }
    said.hidden = false;
    clearTimeout(tell.timer);
    tell.timer = setTimeout(() => { said.hidden = true; }, 12000);
  }

  async function move(visit, to, key = crypto.randomUUID()) {
    const done = await post(`${visit}/move/`, { provider: to.provider, starts: to.starts, key });
    await again();
    if (done.ok) tell(`Moved: ${done.words}.`, "Undo", () => move(done.visit, done.back));
    else if (done.next) tell(`${done.said} Next open: ${done.next.words}.`, "Take that one", () => move(visit, done.next));
    else tell(done.said);
  }

  // --- dragging
  page.addEventListener("dragstart", (event) => {
    dragged = event.target.closest("[data-visit][draggable]");
    if (!dragged) return;
    grip = event.clientY - dragged.getBoundingClientRect().top;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", "visit"); // never whose: it could be dropped into another window
  });
  page.addEventListener("dragover", (event) => { if (dragged && event.target.closest("[data-day]")) event.preventDefault(); });
  page.addEventListener("dragend", () => { dragged = null; });
  page.addEventListener("drop", (event) => {
    const lane = event.target.closest("[data-day]");
    if (!dragged || !lane) return;
    event.preventDefault();
    const box = lane.getBoundingClientRect(), all = Number(getComputedStyle(lane).getPropertyValue("--minutes"));
    const minutes = Math.max(0, Math.round((event.clientY - grip - box.top) / box.height * all / STEP) * STEP);
    const at = 60 * Number(page.querySelector("[data-first]").dataset.first) + minutes;
    const two = (n) => String(n).padStart(2, "0");
    const starts = `${lane.dataset.day}T${two(Math.floor(at / 60))}:${two(at % 60)}`;
    const visit = dragged.dataset.visit, same = dragged.dataset.starts === starts && dragged.dataset.provider === lane.dataset.provider;
    dragged = null;
    if (!same) move(visit, { provider: lane.dataset.provider, starts });
  });

  // --- the same by keyboard, and booking
  function open(dialog, provider, starts) {
    dialog.querySelector("[name=provider]").value = provider;
    dialog.querySelector("[name=starts]").value = starts;
    dialog.querySelector("[role=alert]").hidden = true;
    dialog.showModal();
  }
  function refuse(dialog, answer) {
    const alert = dialog.querySelector("[role=alert]");
    alert.textContent = answer.next ? `${answer.said} The next open time is filled in: ${answer.next.words}.` : answer.said;
    alert.hidden = false;
    if (answer.next) {
      dialog.querySelector("[name=provider]").value = answer.next.provider;
      dialog.querySelector("[name=starts]").value = answer.next.starts;
    }
  }
  page.addEventListener("click", (event) => {
    const go = event.target.closest("a[data-go]"), visit = event.target.closest("[data-visit]");
    if (go) { event.preventDefault(); history.pushState(null, "", go.getAttribute("href")); show(go.getAttribute("href")); }
    else if (event.target.closest("[data-book]")) startBooking();
    else if (visit && !visit.draggable) location.assign(visit.dataset.open);
    else if (visit) {
      subject = visit.dataset.visit;
      document.getElementById("move-who").textContent = visit.innerText.replace(/\s+/g, " ");
      moving.querySelector("[data-open]").href = visit.dataset.open;
      open(moving, visit.dataset.provider, visit.dataset.starts);
    }
  });
  page.addEventListener("change", (event) => {
    const day = event.target.closest("input[data-jump]");
    if (!day || day.value < "2000") return; // a year that is still being typed
    const to = `${day.dataset.jump}${day.value}`;
    history.pushState(null, "", to);
    show(to);
  });
  document.querySelectorAll("[data-close]").forEach((button) => button.addEventListener("click", () => button.closest("dialog").close()));
  addEventListener("popstate", () => show(location.search || "?"));

  moving.querySelector("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.target));
    const done = await post(`${subject}/move/`, { ...fields, key: crypto.randomUUID() });
    if (!done.ok) return refuse(moving, done);
    moving.close();
    await again();
    tell(`Moved: ${done.words}.`, "Undo", () => move(done.visit, done.back));
  });

  if (!booking) return;
  const who = booking.querySelector("[name=patient]");
  let timer = 0;

  async function offer(fields) {
    const { people = [] } = await post("people/", { ...fields, clinic: page.dataset.clinic });
    who.replaceChildren(...people.map((person) => new Option(`${person.name}, ${person.born}`, person.id)));
    if (!people.length) who.append(new Option("Nobody found", ""));
  }
  function startBooking(patient = "") {
    const lane = page.querySelector("[data-day]");
    open(booking, lane?.dataset.provider ?? "", `${lane?.dataset.day}T09:00`);
    if (patient) offer({ patient });
  }
  booking.querySelector("[name=term]").addEventListener("input", (event) => {
    clearTimeout(timer);
    timer = setTimeout(() => offer({ term: event.target.value }), 250);
  });
  booking.querySelector("form").addEventListener("submit", async (event) => {
    event.preventDefault();
    const fields = Object.fromEntries(new FormData(event.target));
    delete fields.term;
    const done = await post("book/", { ...fields, key: crypto.randomUUID() });
    if (!done.ok) return refuse(booking, done);
    booking.close();
    event.target.reset();
    who.replaceChildren(new Option("Type above first", ""));
    await again();
    tell(`Booked: ${done.words}.`);
  });
  const wanted = location.hash.match(/^#book=(\d+)$/);
  if (wanted) { history.replaceState(null, "", location.pathname + location.search); startBooking(wanted[1]); }
});
