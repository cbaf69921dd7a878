// What every page of the console needs: whoever filled something in wrongly is led to it.

document.querySelector("[aria-invalid='true']")?.focus();
document.addEventListener("DOMContentLoaded", () => (document.documentElement.dataset.ready = ""));
