import type { Page } from "@playwright/test";

/** What is kept on the disk of this browser, as text, and how many entries. */
export async function keptIn(page: Page): Promise<{ count: number; text: string }> {
  return page.evaluate(async () => {
    const known = await indexedDB.databases();
    if (!known.some(({ name }) => name === "landfall-kept")) return { count: 0, text: "" };
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open("landfall-kept");
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const all = await new Promise<{ sealed: ArrayBuffer }[]>((resolve, reject) => {
      const asked = database.transaction("edits").objectStore("edits").getAll();
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    database.close();
    const text = all.map((kept) => JSON.stringify(kept) + new TextDecoder().decode(kept.sealed)).join();
    return { count: all.length, text };
  });
}
