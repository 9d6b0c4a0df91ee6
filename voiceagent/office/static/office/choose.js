// Lists that act on what is chosen in them. With the arrow keys a closed list changes at each of them, so then Enter says
// that it is meant; Escape, or leaving the list, takes it back.
"use strict";

window.whenChosen = (within, selector, act) => {
  let byKeys = false, waiting = null;
  const forget = (list) => { list.value = ""; list.removeAttribute("data-waiting"); waiting = null; };
  within.addEventListener("pointerdown", () => { byKeys = false; });
  within.addEventListener("keydown", (event) => {
    const list = event.target.closest(selector);
    if (!list) return;
    byKeys = !["Enter", " ", "Tab"].includes(event.key) && !event.altKey;
    if (event.key === "Enter" && waiting === list) {
      event.preventDefault();
      waiting = null;
      act(list);
    } else if (event.key === "Escape" && waiting === list) { forget(list); }
  });
  within.addEventListener("change", (event) => {
    const list = event.target.closest(selector);
    if (!list) return;
    if (!list.value) { forget(list); } else if (byKeys) {
      waiting = list;
      list.setAttribute("data-waiting", "");
    } else { act(list); }
  });
  within.addEventListener("focusout", (event) => { if (event.target === waiting) forget(waiting); });
};
