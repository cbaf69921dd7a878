// A picture can be put out of sight again at once: by the button beside it, or by Escape.

const pictures = [...document.querySelectorAll("img.shown")];

for (const picture of pictures) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet";
  picture.after(button);
  const show = (shown) => {
    picture.hidden = !shown;
    button.textContent = shown ? "Hide the picture" : "Show the picture again";
  };
  button.addEventListener("click", () => show(picture.hidden));
  document.addEventListener("keydown", (event) => event.key === "Escape" && !document.querySelector("dialog[open]") && show(false));
  show(true);
}

// Whoever asked for a picture is led back to it.
if (location.hash.startsWith("#photo-")) document.getElementById(location.hash.slice(1))?.focus();
