// The tasks about what a page shows: one that is done there opens the next of its queue.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const strip = document.querySelector(".office-strip");
  if (!strip) return;
  whenChosen(strip, "select[data-close]", async (list) => {
    const step = list.closest("[data-task]"), token = document.querySelector("[name=csrfmiddlewaretoken]").value;
    const answer = await fetch(`${strip.dataset.act}${step.dataset.task}/close/`, {
      method: "POST", body: new URLSearchParams({ reason: list.value }), headers: { "X-CSRFToken": token },
    }).catch(() => null);
    if (answer && answer.status === 204) return location.assign(step.dataset.after);
    step.querySelector(".office-strip-said").textContent =
      answer && answer.status === 400 ? await answer.text() : "That did not work. Please try again.";
    list.value = "";
  });
});
