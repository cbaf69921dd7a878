// Says how far a back-test is, at a quarter, a half, three quarters and the end, and nothing in between.

const announcer = document.getElementById("announcer");
const steps = [25, 50, 75];
let said = Number(document.querySelector("[data-percent]")?.dataset.percent) || 0;

document.body.addEventListener("htmx:afterSwap", () => {
  const now = document.querySelector("[data-percent]")?.dataset.percent;
  if (now === "failed") announcer.textContent = "It could not be tried.";
  else if (now === "100") announcer.textContent = "Done. The effect is on this page.";
  else {
    const reached = steps.filter((step) => step > said && step <= Number(now)).pop();
    if (reached) announcer.textContent = `${reached} percent are weighed.`;
    said = Math.max(said, Number(now) || 0);
  }
});
