import { expect, type Page } from "@playwright/test";

/** Somebody who is asked to review says that they have no conflict of interest, and goes to the review of the assessment. */
export async function openReview(reviewer: Page, assessment: string): Promise<void> {
  await reviewer.goto("/conflicts");
  const none = reviewer.locator(`[id="conflict-answer-${assessment.split("/").pop()}-none"]`);
  await none.check();
  await reviewer.locator("form", { has: none }).getByRole("button", { name: "Say so" }).click();
  // Where more is asked of them, they stay at the list.
  await expect(none).toHaveCount(0);
  await reviewer.goto(`${assessment}/review`);
}
