// The photos of the next question: numbered, removable, each with the part to look at.

import { byId, element } from "./dom.js";
import { notice } from "./messages.js";
import { say } from "./words.js";
import { drawable } from "./part.js";

const HALF = 0.5;
const PARTS = {
  whole: null,
  top_left: [0, 0],
  top: [0.25, 0],
  top_right: [HALF, 0],
  left: [0, 0.25],
  middle: [0.25, 0.25],
  right: [HALF, 0.25],
  bottom_left: [0, HALF],
  bottom: [0.25, HALF],
  bottom_right: [HALF, HALF],
};

const box = (name) => PARTS[name] && { x: PARTS[name][0], y: PARTS[name][1], width: HALF, height: HALF };

export class Photos extends EventTarget {
  #list = byId("photos");
  #limit = Number(byId("photos").dataset.limit);
  #photos = []; // {file, url, part, region}

  constructor() {
    super();
    document.addEventListener("languagechange", () => this.#render());
  }

  get count() {
    return this.#photos.length;
  }

  /** Adds what is a photo; returns a sentence about what was not taken, or "". */
  add(files) {
    let complaint = "";
    for (const file of files) {
      if (!looksLikePhoto(file)) complaint = say("photo_not_image", { name: file.name });
      else if (this.count >= this.#limit) complaint = say("photo_limit", { limit: this.#limit });
      else this.#photos.push({ file, url: URL.createObjectURL(file), part: "whole", region: null });
    }
    this.#changed();
    if (!complaint) notice(say("photo_added", { number: this.count, count: this.count }));
    return complaint;
  }

  clear() {
    this.forget(this.#photos);
  }

  /** Takes the photos that ``fill`` returned out again; photos that were added meanwhile stay. */
  forget(sent) {
    const hadFocus = this.#list.contains(document.activeElement);
    for (const { url } of sent) URL.revokeObjectURL(url);
    this.#photos = this.#photos.filter((photo) => !sent.includes(photo));
    this.#changed();
    if (hadFocus) byId("photo-files").focus();
  }

  /** Adds the photos in order, and the marked parts, to a multipart form; returns what was added. */
  fill(form) {
    for (const { file } of this.#photos) form.append("photo", file, file.name || "photo.jpg");
    const regions = this.#photos.flatMap(({ region }, index) => (region ? [{ photo: index + 1, ...region }] : []));
    if (regions.length) form.append("regions", JSON.stringify(regions));
    return [...this.#photos];
  }

  #remove(index) {
    URL.revokeObjectURL(this.#photos[index].url);
    this.#photos.splice(index, 1);
    this.#changed();
    const removers = this.#list.querySelectorAll(".remove");
    (removers[Math.min(index, removers.length - 1)] ?? byId("photo-files")).focus();
    notice(say("photo_removed", { number: index + 1, count: this.count }));
  }

  #changed() {
    this.#render();
    this.dispatchEvent(new Event("change"));
  }

  #render() {
    this.#list.replaceChildren(...this.#photos.map((photo, index) => this.#item(photo, index + 1)));
    this.#list.hidden = byId("part-hint").hidden = this.count === 0;
  }

  #item(photo, number) {
    const image = element("img", { src: photo.url, alt: say("photo_name", { number }), draggable: "false" });
    image.addEventListener("error", () => image.replaceWith(element("span", { class: "no-preview" }, say("photo_no_preview", { number }))));

    const select = element("select", { id: `part-${number}` });
    const show = () => {
      select.querySelector("[value=drawn]").hidden = photo.part !== "drawn";
      select.value = photo.part;
    };
    const choose = (part, region) => {
      Object.assign(photo, { part, region });
      show();
      this.dispatchEvent(new Event("change"));
    };
    for (const name of [...Object.keys(PARTS), "drawn"]) select.append(element("option", { value: name }, say(`part_${name}`)));
    const frame = drawable(image, photo, (region) => choose("drawn", region));
    select.addEventListener("change", () => {
      choose(select.value, select.value === "drawn" ? photo.region : box(select.value));
      frame.redraw();
    });

    const remove = element("button", { type: "button", class: "quiet remove" }, say("remove_photo", { number }));
    remove.addEventListener("click", () => this.#remove(number - 1));
    show();
    return element(
      "li",
      { class: "photo" },
      frame.element,
      element("div", { class: "photo-controls" }, element("label", { for: select.id }, say("part_of_photo", { number })), select, remove),
    );
  }
}

// Some systems give HEIC files no type at all; the server decides by looking inside.
const looksLikePhoto = (file) => file.type.startsWith("image/") || (file.type === "" && /\.(heic|heif|avif|jpe?g|png|webp)$/i.test(file.name));
