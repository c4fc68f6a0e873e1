import { expect } from "@playwright/test";
import { joinAsCoauthor } from "@/e2e/join-author";
import { personOf, unique } from "@/e2e/people";
import { startAssessment } from "@/e2e/start-assessment";
import { test } from "@/e2e/test";

test("a draft is deleted by who began it, told to the co-author, and brought back by either, as it was", async ({
  browser,
}) => {
  const title = unique("Begun by mistake");
  const owner = await personOf(browser, "researcher");
  const assessment = await startAssessment(owner, title);
  const cem = await joinAsCoauthor(browser, owner, assessment);

  await test.step("who didn’t begin it is offered no deletion", async () => {
    await cem.goto(assessment);
    await expect(cem.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(cem.getByRole("button", { name: "Delete this draft" })).toHaveCount(0);
  });

  await test.step("who began it is asked first, can leave it, and then deletes it", async () => {
    await owner.goto(assessment);
    await owner.getByRole("button", { name: "Delete this draft" }).click();
    const dialog = owner.getByRole("dialog", { name: "Delete this draft?" });
    await expect(dialog).toContainText("so can your co-authors");
    await owner.keyboard.press("Escape");
    await expect(dialog).toBeHidden();
    await owner.getByRole("button", { name: "Delete this draft" }).click();
    await dialog.getByRole("button", { name: "Delete it" }).click();
    await expect(owner).toHaveURL(/\/$/);
    await expect(owner.getByRole("region", { name: "Deleted drafts" })).toContainText(title);
  });

  await test.step("the co-author is told, reads it, and finds nothing to write in", async () => {
    await cem.goto("/inbox");
    await expect(
      cem.getByText(/deleted this draft; for 30 days you can bring it back/).first(),
    ).toBeVisible();
    await cem.goto(assessment);
    await expect(cem.getByText(/This draft is deleted\. Its authors can bring it back until/)).toBeVisible();
    await cem.goto(`${assessment}/sections/screening`);
    await expect(cem.getByRole("radio")).toHaveCount(0);
  });

  await test.step("the co-author brings it back, and it is a draft again with its answers", async () => {
    await cem.goto("/");
    await cem
      .getByRole("region", { name: "Deleted drafts" })
      .getByRole("button", { name: new RegExp(`^Bring it back ?: ${title}$`) })
      .click();
    await expect(cem).toHaveURL(new RegExp(`${assessment}$`));
    await expect(cem.getByText(/This draft is deleted/)).toHaveCount(0);
    await owner.goto("/");
    await expect(owner.getByRole("region", { name: "Deleted drafts" }).getByText(title)).toHaveCount(0);
    await owner.goto(`${assessment}/sections/screening`);
    await expect(owner.getByRole("radio").first()).toBeVisible();
    await owner.goto(assessment);
    await expect(owner.getByRole("button", { name: "Delete this draft" })).toBeVisible();
  });
});
