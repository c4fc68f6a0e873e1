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

/** A statement run in the database past the application: what only time would bring about, or many people. Gives its rows. */
export async function queryAsOwner<Row extends pg.QueryResultRow>(
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: process.env.LANDFALL_TEST_DATABASE_URL });
  await client.connect();
  const { rows } = await client.query<Row>(text, [...values]).finally(() => client.end());
  return rows;
}

/** Somebody of whom no other test knows, in the demo organisation, with the password of all; in a team, or in none. */
export type Newcomer = { readonly email: Address; readonly name: string };

/** Brings somebody in who wrote nothing with anybody. `team`: the name of theirs, which is made where there is none. */
export async function newcomer(
  name: string,
  roles: readonly ("researcher" | "reviewer" | "lead")[],
  team: string | null = null,
): Promise<Newcomer> {
  const email: Address = `${crypto.randomUUID()}@demo.example`;
  const who = { email, name: unique(name) };
  await queryAsOwner(
    `WITH known AS (SELECT m.organisation_id, c.password_hash FROM member m JOIN member_credential c
                      ON c.organisation_id = m.organisation_id AND c.member_id = m.id WHERE m.email = 'lead@demo.example'),
          made AS (INSERT INTO member (organisation_id, id, email, name, roles)
                   SELECT organisation_id, gen_random_uuid(), $1, $2, $3::text[] FROM known RETURNING organisation_id, id)
     INSERT INTO member_credential (organisation_id, member_id, password_hash)
     SELECT made.organisation_id, made.id, known.password_hash FROM made, known`,
    [who.email, who.name, roles],
  );
  if (team !== null) {
    await queryAsOwner(
      `INSERT INTO team (organisation_id, id, name)
       SELECT organisation_id, gen_random_uuid(), $2 FROM member WHERE email = $1 ON CONFLICT DO NOTHING`,
      [who.email, team],
    );
    await queryAsOwner(
      `INSERT INTO team_member (organisation_id, team_id, member_id)
       SELECT m.organisation_id, t.id, m.id FROM member m JOIN team t ON t.organisation_id = m.organisation_id
        WHERE m.email = $1 AND t.name = $2`,
      [who.email, team],
    );
  }
  return who;
}

/** The same as `personOf`, of a newcomer. */
export async function newcomersPage(browser: Browser, { email }: Newcomer, at = "/"): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, email, at);
  return page;
}

/** Text that no other test writes. */
export function unique(words: string): string {
  return `${words} ${crypto.randomUUID().slice(0, 8)}`;
}
