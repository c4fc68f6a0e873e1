import { expect, test } from "vitest";
import { followChanges } from "@/lib/domain/review/requested-changes";

const said = (value: string) => ({ status: "answered", value }) as const;

test("a change asked for is done where the answer, or anything within its list or record, reads otherwise", () => {
  const before = {
    "project.summary": said("a"),
    "recipients.list/r1/name": said("A"),
    "recipients.list/r2/name": said("B"),
  };
  const after = { ...before, "recipients.list/r1/name": said("A lab") };
  const asked = [
    "project.summary",
    "recipients.list",
    "recipients.list/r1",
    "recipients.list/r2",
    "misuse.any",
  ];
  const changes = asked.map((path) => ({ path, label: path, words: "x" }));
  expect(followChanges(changes, before, after).map(({ isChanged }) => isChanged)).toEqual([
    false,
    true,
    true,
    false,
    false,
  ]);
  expect(followChanges(changes, before, { ...before, "misuse.any": said("no") })[4]).toMatchObject({
    isChanged: true,
  });
});
