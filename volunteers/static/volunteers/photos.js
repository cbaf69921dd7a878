// A photo that is not shown says why, where it would have been.

export function photos(place) {
  place.addEventListener("error", ({ target }) => explain(target), { capture: true });
  for (const image of place.querySelectorAll("img")) if (image.complete && !image.naturalWidth) explain(image);
}

async function explain(image) {
  if (!(image instanceof HTMLImageElement) || image.dataset.explained) return;
  image.dataset.explained = "";
  let sentence = image.alt;
  try {
    const answer = await fetch(image.src);
    if (answer.ok) return; // it is there now; the next look at the photos shows it
    sentence = await answer.text();
  } catch {
    // no network: its name must do
  }
  const refused = document.createElement("p");
  refused.className = "photo-refused";
  refused.textContent = sentence;
  image.closest("a").replaceWith(refused);
}
