import type { Locator, Page } from "playwright";

/** A person's hand: whatever it does but writing is counted, for what it is done. */
export class Hand {
  private readonly done: string[] = [];

  constructor(readonly page: Page) {}

  /** A press of the pointer. */
  async press(what: string, on: Locator): Promise<void> {
    this.done.push(what);
    await on.click();
  }

  /** A press of the pointer into a box, and writing, which is not counted. */
  async write(what: string, into: Locator, text: string): Promise<void> {
    await this.press(what, into);
    await into.fill(text);
  }

  /** A press of the pointer on a list that opens, and the first letters of what is chosen. */
  async pick(what: string, from: Locator, value: string): Promise<void> {
    this.done.push(what);
    await from.selectOption(value);
  }

  /** Presses and keys other than text, of those that were done for what passes. */
  count(isMeant: (what: string) => boolean = () => true): number {
    return this.done.filter(isMeant).length;
  }
}
