import type { Page } from "playwright";

const KEYS = 60;
/** Milliseconds between keys: somebody who types fast. Closer together, what is measured is the queue. */
const BETWEEN = 90;

/**
 * Types into the focused text area and gives, for each key, the milliseconds from the key to the frame that shows it: the
 * message sent in the animation frame arrives after the paint.
 */
export async function keystrokes(page: Page): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keystrokeTimes: times });
    window.addEventListener(
      "keydown",
      (event) => {
        const begun = event.timeStamp;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - begun);
          port2.postMessage(0);
        });
      },
      { capture: true },
    );
  });
  for (let at = 0; at < KEYS; at++) {
    await page.keyboard.press("abcdefgh "[at % 9] ?? "a", { delay: 10 });
    await page.waitForTimeout(BETWEEN);
  }
  await page.waitForTimeout(300);
  return page.evaluate(() => (window as unknown as { keystrokeTimes: number[] }).keystrokeTimes);
}

/** The value that 95 of 100 stay at or below. */
export function percentile95(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1] ?? Number.NaN;
}
