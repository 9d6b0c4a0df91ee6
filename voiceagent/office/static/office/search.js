// The box that finds people. Terms are posted, never put in an address, and nothing is kept in the browser.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const find = document.getElementById("office-find");
  if (!find) return;
  const box = find.querySelector("input[type=search]"), list = document.getElementById("office-found");
  const token = find.querySelector("[name=csrfmiddlewaretoken]").value;
  let timer = 0, asked = 0, chosen = -1;

  const options = () => [...list.querySelectorAll("a[role=option]")];

  function show(open) {
    list.hidden = !open;
    box.setAttribute("aria-expanded", String(open));
    if (!open) choose(-1);
  }

  function choose(at) {
    const all = options();
    chosen = all.length ? Math.max(-1, Math.min(at, all.length - 1)) : -1;
    all.forEach((option, n) => option.setAttribute("aria-selected", String(n === chosen)));
    if (chosen >= 0) {
      box.setAttribute("aria-activedescendant", all[chosen].id);
      all[chosen].scrollIntoView({ block: "nearest" });
    } else box.removeAttribute("aria-activedescendant");
  }

  async function ask() {
    const term = box.value.trim(), mine = ++asked;
    if (term.replace(/[^\p{L}\p{N}]/gu, "").length < 3) return show(false);
    const answer = await fetch(find.dataset.find, {
      method: "POST", body: new URLSearchParams({ term }), headers: { "X-CSRFToken": token },
    }).catch(() => null);
    if (mine !== asked) return; // a later question is under way
    if (answer && answer.redirected) return location.reload();
    list.innerHTML = answer && answer.ok ? await answer.text() : "";
    if (mine === asked) { show(Boolean(list.innerHTML)); choose(options().length ? 0 : -1); }
  }

  box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 250); });
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") choose(chosen + 1);
    else if (event.key === "ArrowUp") choose(chosen - 1);
    else if (event.key === "Enter") {
      if (!list.hidden && chosen >= 0) location.assign(options()[chosen].href);
      else { clearTimeout(timer); ask(); }
    } else if (event.key === "Escape") { box.value = ""; asked++; list.innerHTML = ""; show(false); }
    else return;
    event.preventDefault();
  });
  box.addEventListener("focus", () => { if (list.innerHTML) show(true); });
  document.addEventListener("click", (event) => { if (!find.contains(event.target)) show(false); });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    box.focus();
  });
  // Where a list would have had a search box of its own. On a narrow screen the box is behind the menu.
  document.querySelector("[data-find-here]")?.addEventListener("click", (event) => {
    event.stopPropagation();
    if (!box.offsetParent) document.querySelector("[x-on\\:click*=sidebarMobileOpen]")?.click();
    setTimeout(() => box.focus(), 50);
  });
  // A page put away by the browser must not come back with somebody's name in it.
  addEventListener("pagehide", () => { box.value = ""; list.innerHTML = ""; show(false); });
});
