// An export being built: asks how far it is, and loads the page again once there is something to do.
"use strict";

(() => {
  const page = document.querySelector("[data-state]");
  if (!page) return;
  const bar = document.getElementById("export-progress");
  const rows = document.getElementById("export-rows");
  const words = document.getElementById("export-words");
  const NAMES = { queued: "Waiting", running: "Running" };
  let wait = 500; // milliseconds, longer while the server does not answer

  async function ask() {
    try {
      const answer = await fetch(page.dataset.state, { headers: { "X-By-Itself": "1" } });
      if (answer.redirected || answer.status === 403 || answer.status === 404) return location.reload();
      const now = await answer.json();
      if (!(now.state in NAMES)) return location.reload();
      words.textContent = NAMES[now.state];
      rows.textContent = `${now.done.toLocaleString()} of ${now.total.toLocaleString()} rows`;
      bar.value = now.total ? (100 * now.done) / now.total : 0;
      wait = 1000;
    } catch { wait = Math.min(wait * 2, 30000); }
    setTimeout(ask, wait);
  }
  setTimeout(ask, wait);
})();
