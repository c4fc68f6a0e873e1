/** Milliseconds after which whoever waits has gone on by themselves. */
const PATIENCE = 5_000;

/**
 * Moves the focus to where a link within the product leads, once that is on the screen: into the question or part it names, else
 * to the beginning of the page. Gives up when the person presses or types something first.
 */
export function focusOnArrival(address: string): void {
  const { pathname, hash } = new URL(address, location.origin);
  const end = Date.now() + PATIENCE;
  let isOver = false;
  const stop = () => {
    isOver = true;
    removeEventListener("keydown", stop, true);
    removeEventListener("pointerdown", stop, true);
  };
  addEventListener("keydown", stop, true);
  addEventListener("pointerdown", stop, true);
  const look = () => {
    if (isOver) return;
    const target = location.pathname === pathname ? targetOf(hash) : null;
    if (!target && Date.now() < end) return void setTimeout(look, 50);
    stop();
    target?.focus();
  };
  look();
}

function targetOf(hash: string): HTMLElement | null {
  if (hash === "") return document.getElementById("main");
  const named = document.getElementById(decodeURIComponent(hash.slice(1)));
  return named?.querySelector<HTMLElement>("textarea, input:not([type=hidden]), select, button") ?? named;
}
