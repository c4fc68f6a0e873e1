const GROWING = "textarea.field-sizing-content";

/**
 * Sizes text areas by what is in them, for browsers that don't by themselves (`field-sizing`): when they appear, while somebody types,
 * when they are come to, and when their width changes. Least and greatest height are those of the style. Gives the way to stop.
 */
export function growTextAreas(): () => void {
  const widths = new ResizeObserver((entries) => {
    for (const { target } of entries) grow(target as HTMLTextAreaElement);
  });
  const watch = (within: ParentNode) => {
    for (const area of within.querySelectorAll<HTMLTextAreaElement>(GROWING)) widths.observe(area);
  };
  const additions = new MutationObserver((changes) => {
    for (const node of changes.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof Element) watch(node.parentElement ?? node);
    }
  });
  const touched = ({ target }: Event) => {
    if (target instanceof HTMLTextAreaElement && target.matches(GROWING)) grow(target);
  };
  watch(document);
  additions.observe(document.body, { childList: true, subtree: true });
  document.addEventListener("input", touched);
  document.addEventListener("focusin", touched);
  return () => {
    widths.disconnect();
    additions.disconnect();
    document.removeEventListener("input", touched);
    document.removeEventListener("focusin", touched);
  };
}

/** As high as its text. The page stays where it was: between shrinking and growing again it must not scroll. */
function grow(area: HTMLTextAreaElement): void {
  const [x, y] = [scrollX, scrollY];
  area.style.height = "auto";
  const edges = area.offsetHeight - area.clientHeight;
  area.style.height = `${area.scrollHeight + edges}px`;
  if (scrollX !== x || scrollY !== y) scrollTo(x, y);
}
