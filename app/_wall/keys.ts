/** Where a key belongs to something else: a field, a list, an open dialog, the browser itself. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing) return true;
  if (event.ctrlKey || event.metaKey || event.altKey) return true;
  if (document.querySelector('dialog[open]')) return true;
  const { target } = event;
  return (
    target instanceof Element &&
    target.closest('input, select, textarea, [contenteditable="true"]') !== null
  );
}

/** Space and Enter press what has the focus. */
export function isPressing(event: KeyboardEvent): boolean {
  const { target } = event;
  return target instanceof Element && target.closest('button, a, summary') !== null;
}
