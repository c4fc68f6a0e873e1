import type { Locator, Page } from "playwright";
import type { Answer, Answers, Quantiles, Value } from "@/lib/domain/assessment/answer";
import type { Item } from "@/lib/domain/assessment/items";
import { type Path, parsePath } from "@/lib/domain/assessment/path";
import type { Instrument } from "@/lib/domain/instrument/question";
import { type AskedRecord, askedOn } from "@/scripts/pace/asked-items";
import { Hand } from "@/scripts/pace/hand";
import { LISTED } from "@/scripts/pace/words-on-pages";

type Filled = { readonly hand: Hand; readonly assessment: string };

/**
 * Starts an assessment and fills it in with everything that is asked at the deep depth while these answers stand: page after page, by
 * their own links, text written and all else pressed. Confidence, notes and evidence are left out: nobody is asked for them.
 */
export async function fillIn(
  page: Page,
  instrument: Instrument,
  answers: Answers,
  title: string,
): Promise<Filled> {
  const hand = new Hand(page);
  const records = new Map<string, string>();
  await page.goto("/assessments/new");
  await hand.write("start", page.getByLabel("Title of the project"), title);
  await hand.press("start", page.getByRole("button", { name: "Start with the screening" }));
  await page.waitForURL(/\/sections\/screening$/);
  const assessment = new URL(page.url()).pathname.replace("/sections/screening", "");
  for (const { id: section } of instrument.sections) {
    const asked = askedOn(instrument, answers, "deep", section);
    if (asked.length === 0) continue;
    const address = `${assessment}/sections/${section}`;
    if (section !== "screening") {
      await hand.press(
        `to ${section}`,
        page.locator(`main a[href="${address}"]`).filter({ visible: true }).first(),
      );
      await page.waitForURL(`**${address}`);
    }
    await page.getByText(/^(Answers are saved as you go|All saved)/).waitFor();
    await inTurn(asked, async (item) => {
      if ("list" in item) return fillRecord(hand, item, answers, records);
      return fillItem(hand, item, answers[item.path], records);
    });
    await page.locator("body").press("Escape");
    await page.getByText(/^All saved \d\d:\d\d$/).waitFor();
    if (section === "screening") {
      await hand.press("to depth", page.locator(`main a[href="${assessment}/depth"]`).last());
      await page.waitForURL(/\/depth$/);
    }
  }
  return { hand, assessment };
}

async function fillRecord(
  hand: Hand,
  { list, record, fields: [name, ...fields] }: AskedRecord,
  answers: Answers,
  records: Map<string, string>,
): Promise<true> {
  const { page } = hand;
  await hand.press(name?.path ?? list, page.locator(`[id="${list}--add"]`));
  const made = page.locator(`[data-record="${list}"]`).last();
  const here = (await made.getAttribute("id")) ?? "";
  records.set(record, here.split("/")[1] ?? "");
  // The cursor stands in the name already.
  if (name) await page.locator(":focus").fill(String(givenIn(answers[name.path])));
  const placed = (path: Path) => {
    const parsed = parsePath(path);
    return parsed?.type === "field" ? `${here}/${parsed.field}` : path;
  };
  await inTurn(fields, (field) => fillItem(hand, field, answers[field.path], records, placed(field.path)));
  return true;
}

/** Does each, and what does not show yet once more after the others: what they say opens it. */
async function inTurn<T extends Item | AskedRecord>(
  items: readonly T[],
  fill: (item: T) => Promise<boolean>,
): Promise<void> {
  const left: T[] = [];
  for (const item of items) if (!(await fill(item))) left.push(item);
  if (left.length === items.length && left.length > 0) {
    const missing = left.map((item) => ("list" in item ? item.list : item.path));
    throw new Error(`Asked, and not on the page: ${missing.join(", ")}.`);
  }
  if (left.length > 0) await inTurn(left, fill);
}

/** False where it is not on the page yet. */
async function fillItem(
  hand: Hand,
  { path, kind }: Item,
  answer: Answer | null | undefined,
  records: ReadonlyMap<string, string>,
  at: Path = path,
): Promise<boolean> {
  const value = givenIn(answer);
  const field = hand.page.locator(`[data-answer="${at}"]`);
  if (value !== undefined) {
    if (!(await isThere(field))) return false;
    await give(hand, { path, kind }, value, records, at);
  }
  return true;
}

/** What opens by an answer is there a moment after it. */
async function isThere(field: Locator): Promise<boolean> {
  return field.waitFor({ timeout: 1_000 }).then(
    () => true,
    () => false,
  );
}

async function give(
  hand: Hand,
  { path, kind }: Pick<Item, "path" | "kind">,
  value: Value,
  records: ReadonlyMap<string, string>,
  at: Path,
): Promise<void> {
  const { page } = hand;
  const field = page.locator(`[data-answer="${at}"]`);
  const input = page.locator(`[id="${at}--input"]`);
  const option = (chosen: unknown) => page.locator(`[id="${at}--input-${chosen}"]`);
  switch (kind.type) {
    case "one-of":
      return kind.options.length > LISTED
        ? hand.pick(path, input, String(value))
        : hand.press(path, option(value));
    case "scale":
      return hand.press(path, option(value));
    case "several-of":
      if (kind.isMostlyOne) return chooseInLists(hand, path, at, value as readonly string[]);
      for (const chosen of value as readonly string[]) await hand.press(path, option(chosen));
      return;
    case "reference":
      for (const chosen of [value].flat() as readonly string[]) {
        await hand.press(path, option(records.get(chosen)));
      }
      return;
    case "matrix":
      for (const row of kind.rows) {
        const chosen = (value as Readonly<Record<string, string>>)[row.value];
        const radio = field.locator(`input[name$=".matrix.${row.value}"][value="${chosen}"]`);
        // A row that opens by what is said in a later section isn't there yet.
        if (chosen && (await radio.count()) > 0) await hand.press(path, radio);
      }
      return;
    case "quantiles": {
      const { p10, p50, p90 } = value as Quantiles;
      return hand.write(path, page.locator(`[id="${at}--input-range"]`), `${p10} to ${p50} to ${p90}`);
    }
    case "probability":
      return hand.write(path, input, String(Math.round(Number(value) * 10_000) / 100));
    default: {
      if (!(await input.evaluate((element) => element.matches("select")))) {
        return hand.write(path, input, String(value));
      }
      // Of a word that the glossary knows its senses alone are offered: where it is meant otherwise, in the author's own.
      const isOffered = (await input.locator(`option[value="${value}"]`).count()) > 0;
      return hand.pick(path, input, isOffered ? String(value) : "own");
    }
  }
}

/** A list for each; the next is asked for. */
async function chooseInLists(hand: Hand, path: Path, at: Path, chosen: readonly string[]): Promise<void> {
  for (const [number, value] of chosen.entries()) {
    const list = number === 0 ? `${at}--input` : `${at}--input-${number + 1}`;
    if (number > 0) await hand.press(path, hand.page.locator(`[id="${at}--input-more"]`));
    await hand.pick(path, hand.page.locator(`[id="${list}"]`), value);
  }
}

/** What stands open is left: how it would be said is no matter of pace. */
function givenIn(answer: Answer | null | undefined): Value | undefined {
  return answer?.status === "answered" ? answer.value : undefined;
}
