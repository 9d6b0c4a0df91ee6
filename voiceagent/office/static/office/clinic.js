// A clinic's settings: a prompt is printed as it will be said, and played. Nothing of it is kept.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const page = document.getElementById("clinic-settings");
  if (!page) return;
  const token = () => document.querySelector("[name=csrfmiddlewaretoken]").value;

  const ask = (address, body) => fetch(address, { method: "POST", body, headers: { "X-CSRFToken": token() } });

  function show(place, text, wrong) {
    place.textContent = text;
    place.classList.toggle("is-wrong", wrong);
    place.hidden = false;
  }

  async function play(box) {
    const words = box.querySelector(".office-say-words"), player = box.querySelector("audio");
    const body = new URLSearchParams({
      key: box.dataset.prompt,
      text: box.querySelector("textarea")?.value ?? "",
      said_as: document.getElementById("id_said_as")?.value ?? "",
    });
    const answer = await ask(page.dataset.words, body);
    if (!answer.ok) throw new Error("words");
    const { said, problems } = await answer.json();
    player.hidden = true;
    if (problems.length) return show(words, problems.join(" "), true);
    show(words, said, false);
    const sound = await ask(page.dataset.sound, body);
    if (!sound.ok) return show(words, `${said} (${await sound.text()})`, true);
    if (player.src) URL.revokeObjectURL(player.src);
    player.src = URL.createObjectURL(await sound.blob());
    player.hidden = false;
    await player.play().catch(() => { /* the browser wants the press of the player's own button */ });
  }

  document.addEventListener("click", async (event) => {
    const button = event.target.closest("[data-play]");
    if (!button || button.disabled) return;
    const box = button.closest("[data-prompt]");
    button.disabled = true;
    try {
      await play(box);
    } catch {
      show(box.querySelector(".office-say-words"), "That did not work. Please try again.", true);
    } finally {
      button.disabled = false;
    }
  });
});
