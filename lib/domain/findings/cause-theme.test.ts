import { expect, test } from "vitest";
import { workedExample } from "@/lib/domain/file/worked-examples";
import { THEME_OF, themeOfRow } from "@/lib/domain/findings/cause-theme";
import { ledgerOf } from "@/lib/domain/ledger/ledger";

test("the theme of a row that can hold an approval up is told by its name", () => {
  const rows = ["ai-scientist", "refusal-direction"].flatMap((key) => ledgerOf(workedExample(key).answers));
  const core = rows.filter(
    ({ subject }) => /^(?:pattern|timing)\./u.test(subject) || subject === "labour" || subject === "power",
  );
  expect(core.length).toBeGreaterThan(20);
  for (const { subject, cause } of core) expect(themeOfRow(subject), subject).toBe(THEME_OF[cause]);
});
