import { type Browser, expect, type Page } from "@playwright/test";
import pg from "pg";

/** The people of the demo organisation, by what they come to do. */
export type Who = "researcher" | "coauthor" | "reviewer" | "third" | "lead" | "admin";

/** Somebody whom a test brought into the demo organisation itself. */
type Address = `${string}@demo.example`;

const emailOf = (who: Who | Address) => (who.includes("@") ? who : `${who}@demo.example`);

/** Of everybody in the demo organisation. */
export function password(): string {
  const given = process.env.LANDFALL_TEST_PASSWORD;
  if (!given) throw new Error("LANDFALL_TEST_PASSWORD is not set: run the browser tests by `npm test`.");
  return given;
}

/** Signs in through the form, as a person would, and waits for the page asked for. */
export async function signInByForm(page: Page, who: Who | Address, at = "/"): Promise<void> {
  await page.goto(at === "/" ? "/sign-in" : `/sign-in?from=${encodeURIComponent(at)}`);
  await page.getByLabel("E-mail").fill(emailOf(who));
  await page.getByLabel("Password").fill(password());
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(page.getByRole("button", { name: /^Account/ })).toBeVisible();
}

/** Signs in as the form does, without opening its page, and opens the page asked for. */
export async function signIn(page: Page, who: Who | Address, at = "/"): Promise<void> {
  const { csrfToken } = await (await page.request.get("/api/auth/csrf")).json();
  const answered = await page.request.post("/api/auth/callback/credentials", {
    form: { email: emailOf(who), password: password(), csrfToken, json: "true" },
  });
  expect(answered.ok(), "signing in").toBe(true);
  await page.goto(at);
  await expect(page.getByRole("button", { name: /^Account/ })).toBeVisible();
}

/** A browser of one's own, so that several people can be signed in at once. */
export async function personOf(browser: Browser, who: Who, at = "/", enter = signIn): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await enter(page, who, at);
  return page;
}

/** A statement run in the database past the application: what only time would bring about. */
export async function queryAsOwner(text: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.LANDFALL_TEST_DATABASE_URL });
  await client.connect();
  await client.query(text).finally(() => client.end());
}

/** Text that no other test writes. */
export function unique(words: string): string {
  return `${words} ${crypto.randomUUID().slice(0, 8)}`;
}
