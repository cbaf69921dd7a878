// The browser knows where somebody is awake.

export function guessZone(select) {
  if (!select || select.value !== "UTC") return;
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if ([...select.options].some((option) => option.value === timeZone)) select.value = timeZone;
}
