// Reports: a choice of clinic is followed at once; the button is for who types a range.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const asked = document.querySelector(".report-asked");
  const clinic = asked && asked.elements.clinic;
  if (clinic && clinic.tagName === "SELECT") clinic.addEventListener("change", () => asked.requestSubmit());
});
