// Marking a part of a photo with a finger or mouse. The keyboard's way is the list of parts beside it.

const SVG = "http://www.w3.org/2000/svg";
const SMALLEST = 0.03; // a tap is not a box

const within = (value) => Math.min(Math.max(value, 0), 1);
const rounded = (value) => Math.round(value * 10000) / 10000;

/** Wraps ``image`` so that a drag sets ``photo.region`` (fractions of the photo) through ``onDrawn``. Returns {element, redraw}. */
export function drawable(image, photo, onDrawn) {
  const frame = document.createElement("div");
  frame.className = "photo-frame";
  const overlay = document.createElementNS(SVG, "svg");
  overlay.setAttribute("viewBox", "0 0 1 1");
  overlay.setAttribute("preserveAspectRatio", "none");
  overlay.setAttribute("aria-hidden", "true");
  const rectangle = document.createElementNS(SVG, "rect");
  overlay.append(rectangle);
  frame.append(image, overlay);

  const draw = (region) => {
    for (const name of ["x", "y", "width", "height"]) rectangle.setAttribute(name, region ? region[name] : 0);
  };
  draw(photo.region);

  let start = null;
  const point = (event) => {
    const bounds = frame.getBoundingClientRect();
    return { x: within((event.clientX - bounds.left) / bounds.width), y: within((event.clientY - bounds.top) / bounds.height) };
  };
  const between = (from, to) => ({
    x: rounded(Math.min(from.x, to.x)),
    y: rounded(Math.min(from.y, to.y)),
    width: rounded(Math.abs(from.x - to.x)),
    height: rounded(Math.abs(from.y - to.y)),
  });
  frame.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    start = point(event);
    frame.setPointerCapture(event.pointerId);
  });
  frame.addEventListener("pointermove", (event) => start && draw(between(start, point(event))));
  frame.addEventListener("pointerup", (event) => {
    if (!start) return;
    const region = between(start, point(event));
    start = null;
    if (region.width < SMALLEST || region.height < SMALLEST) draw(photo.region);
    else onDrawn(region);
  });
  frame.addEventListener("pointercancel", () => {
    start = null;
    draw(photo.region);
  });
  return { element: frame, redraw: () => draw(photo.region) };
}
