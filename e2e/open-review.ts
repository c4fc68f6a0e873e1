import { expect, type Page } from "@playwright/test";

/** Somebody who is asked to review says that they have no conflict of interest, and is led to the review of the assessment. */
export async function openReview(reviewer: Page, assessment: string): Promise<void> {
  await reviewer.goto("/conflicts");
  const none = reviewer.locator(`[id="conflict-answer-${assessment.split("/").pop()}-none"]`);
  await none.check();
  await reviewer.locator("form", { has: none }).getByRole("button", { name: "Say so" }).click();
  await expect(reviewer).toHaveURL(`${assessment}/review`);
}
