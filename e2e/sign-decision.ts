import type { Page } from "@playwright/test";
import { password, queryAsOwner } from "@/e2e/people";

/** Signs the decision that is filled in. Some minutes have passed since the lead signed in: the password is asked for. */
export async function signDecision(lead: Page): Promise<void> {
  await queryAsOwner(
    "UPDATE member_session SET confirmed_at = now() - interval '3 minutes' WHERE member_id = (SELECT id FROM member WHERE email = 'lead@demo.example')",
  );
  await lead.getByRole("button", { name: "Sign and record the decision" }).click();
  const question = lead.getByRole("dialog", { name: "Confirm that it is you" });
  await question.getByLabel("Password").fill(password());
  await question.getByRole("button", { name: "Confirm" }).click();
}
