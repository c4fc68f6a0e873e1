import { type Browser, expect, type Page } from "@playwright/test";
import { unique } from "@/e2e/people";
import { type IdentityProvider, openIdentityProvider } from "@/e2e/single-sign-on/identity-provider";
import { test } from "@/e2e/test";

const BUTTON = { name: "Sign in with the test’s provider" } as const;

let provider: IdentityProvider;

test.beforeAll(async () => {
  provider = await openIdentityProvider();
});
test.afterAll(() => provider.close());
test.afterEach(() => {
  provider.meddle = null;
  provider.earlier = 0;
});

test("who was invited signs in at the provider, and signs in freshly there before letting somebody in", async ({
  browser,
}) => {
  provider.identities.set("ada", { email: "admin@demo.example", email_verified: true });
  const admin = await throughProvider(browser, "ada", "/people");
  await expect(admin.getByRole("heading", { level: 1, name: "People" })).toBeVisible();
  expect(provider.signIns).toBe(1);

  await test.step("whom the provider still knows is asked nothing the second time", async () => {
    // As it would be an hour later.
    provider.earlier = 3_600;
    await admin.context().clearCookies({ name: /landfall|next-auth/ });
    await admin.goto("/sign-in?from=%2Fpeople");
    await admin.getByRole("button", BUTTON).click();
    await expect(admin.getByRole("heading", { level: 1, name: "People" })).toBeVisible();
    expect(provider.signIns).toBe(1);
  });

  await test.step("inviting somebody needs a fresh sign-in then", async () => {
    const email = `${unique("invited").replace(" ", "-")}@demo.example`;
    const invite = async () => {
      await admin.getByLabel("Name", { exact: true }).first().fill("Invited by Ada");
      await admin.getByLabel("E-mail").fill(email);
      await admin.getByRole("button", { name: "Invite", exact: true }).click();
    };
    await invite();
    await expect(admin.getByText(/\/set-up\//)).toBeHidden();
    provider.earlier = 0;
    await admin.getByRole("button", { name: "Sign in once more" }).click();
    await signInThere(admin, "ada");
    expect(provider.signIns).toBe(2);
    await expect(admin.getByRole("heading", { level: 1, name: "People" })).toBeVisible();
    await invite();
    await expect(admin.getByText(/\/set-up\//)).toBeVisible();
  });
});

test("whom nobody invited, and whose address isn’t verified, is told and stays outside", async ({
  browser,
}) => {
  provider.identities.set("mallory", { email: "researcher@demo.example", email_verified: false });
  for (const login of ["stranger", "mallory"]) {
    const page = await throughProvider(browser, login, "/people");
    await expect(page.getByRole("alert").filter({ hasText: /invite/i })).toBeVisible();
    await page.goto("/people");
    await expect(page).toHaveURL(/\/sign-in/);
  }
});

test("an identity token that isn’t the provider’s lets nobody in", async ({ browser }) => {
  provider.identities.set("rita", { email: "researcher@demo.example", email_verified: true });
  const forged: Record<string, (parts: readonly string[]) => readonly string[]> = {
    "with another signature": ([head = "", claims = ""]) => [head, claims, "A".repeat(342)],
    unsigned: ([, claims = ""]) => [encoded({ alg: "none" }), claims, ""],
    "with other claims": ([head = "", claims = "", signature = ""]) => [
      head,
      encoded({ ...decoded(claims), sub: "ada" }),
      signature,
    ],
  };
  for (const [what, forge] of Object.entries(forged)) {
    await test.step(what, async () => {
      let isForged = false;
      provider.meddle = (answer) => {
        answer.id_token = forge(answer.id_token?.split(".") ?? []).join(".");
        isForged = true;
      };
      const page = await throughProvider(browser, "rita", "/people");
      await expect(page.getByRole("alert").filter({ hasText: /./ })).toBeVisible();
      expect(isForged).toBe(true);
      await page.goto("/");
      await expect(page).toHaveURL(/\/sign-in/);
    });
  }
  provider.meddle = null;
  await throughProvider(browser, "rita", "/assessments/new");
});

/** A browser of one's own in which somebody has just signed in at the provider, to go to a page of ours. */
async function throughProvider(browser: Browser, login: string, at: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await page.goto(`/sign-in?from=${encodeURIComponent(at)}`);
  await page.getByRole("button", BUTTON).click();
  await signInThere(page, login);
  return page;
}

/** The provider's own page. */
async function signInThere(page: Page, login: string): Promise<void> {
  await page.getByPlaceholder("Enter any login").fill(login);
  await page.getByPlaceholder("and password").fill("whatever it asks for");
  await page.getByRole("button", { name: "Sign-in" }).click();
  await page.waitForURL((url) => url.href.startsWith(process.env.LANDFALL_TEST_URL ?? "?"));
}

const encoded = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
const decoded = (part: string): object => JSON.parse(Buffer.from(part, "base64url").toString());
