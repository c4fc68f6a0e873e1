import { expect, type Page } from "@playwright/test";

/** Slows the page's processor down to what a cheap telephone has; gives what lets it run as it did. */
export async function slowDown(page: Page): Promise<() => Promise<unknown>> {
  const processor = await page.context().newCDPSession(page);
  const at = (rate: number) => processor.send("Emulation.setCPUThrottlingRate", { rate });
  await at(6);
  return () => at(1);
}

/** Notes what a page says against coming to life; gives what it said so far, and forgets it. */
export function noteFaults(page: Page): () => readonly string[] {
  const faults: string[] = [];
  page.on("pageerror", ({ message }) => faults.push(message));
  page.on("console", (message) => {
    if (message.type() === "error" && /hydrat|Minified React error/i.test(message.text()))
      faults.push(message.text());
  });
  return () => faults.splice(0);
}

/**
 * Waits until all of a page has come to life, and expects it to show what React takes it to show. Where the two differ in an attribute
 * React says nothing, leaves the page as it was sent, and never mends it.
 */
export async function expectAlive(page: Page, path: string): Promise<void> {
  await expect(page.getByRole("button", { name: /^Account/ })).toBeVisible();
  await expect.poll(() => page.evaluate(countDead), { message: `${path} comes to life` }).toBe(0);
  expect(await page.evaluate(differences), `${path}: what it was sent with`).toEqual([]);
}

/** Controls that React doesn't know yet. What is kept as markup stays so. */
function countDead(): number {
  const isKnown = (element: Element) => Object.keys(element).some((key) => key.startsWith("__reactProps$"));
  const controls = [...document.querySelectorAll("button, input, select, textarea")];
  return controls.filter((each) => !isKnown(each) && !each.closest("#report")).length;
}

function differences(): readonly string[] {
  const attributes: Readonly<Record<string, string>> = {
    className: "class",
    dateTime: "datetime",
    dir: "dir",
    disabled: "disabled",
    href: "href",
    htmlFor: "for",
    id: "id",
    placeholder: "placeholder",
    role: "role",
    tabIndex: "tabindex",
    title: "title",
  };
  const isMark = (name: string) => /^(?:aria|data)-/.test(name);
  const written = (name: string, value: unknown): string | null => {
    if (value === null || value === undefined) return null;
    if (typeof value === "boolean" && !isMark(name)) return value ? "" : null;
    return String(value);
  };
  const found: string[] = [];
  for (const element of document.querySelectorAll("body *")) {
    const key = Object.keys(element).find((each) => each.startsWith("__reactProps$"));
    if (!key) continue;
    const props = (element as unknown as Record<string, Record<string, unknown>>)[key] ?? {};
    const name = `${element.tagName.toLowerCase()} ${element.id || element.className}`.slice(0, 80);
    const named = [...Object.keys(props), ...element.getAttributeNames()];
    for (const prop of new Set(named.filter((each) => isMark(each) || each in attributes))) {
      const [sent, wanted] = [element.getAttribute(attributes[prop] ?? prop), written(prop, props[prop])];
      // `class` and `for` stand among the attributes by other names.
      if (sent !== wanted && (prop in props || isMark(prop)))
        found.push(`${name}: ${prop} is ${sent}, not ${wanted}`);
    }
    const { children } = props;
    if (typeof children !== "string" || element.matches("textarea, style, script, option, time")) continue;
    if (element.textContent !== children) found.push(`${name}: says ${element.textContent}, not ${children}`);
  }
  return found;
}
