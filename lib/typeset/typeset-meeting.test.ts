import { describe, expect, it } from "vitest";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import type { ReportMeta } from "@/lib/domain/report/report-document";
import { blocksDocument } from "@/lib/domain/report/typst/typst-document";
import { minutesBlocks, type PrintedMeeting, packetBlocks } from "@/lib/domain/review/meeting-blocks";
import { isCovered } from "@/lib/fonts/covered-characters";
import { reportOnce } from "@/lib/testing/report-once";
import { setAnyhow } from "@/lib/typeset/set-anyhow";

const META: ReportMeta = {
  assessmentId: "a",
  title: "A title",
  organisation: "Harbour Institute",
  team: "Alignment",
  authors: ["Rosa Researcher"],
  handling: "team",
  revision: { number: 2, submittedAt: "2026-11-21T10:00:00.000Z", submittedBy: "Rosa Researcher" },
  example: null,
};

const said = (reviewer: string, p50: number) => ({
  id: reviewer,
  reviewer,
  quantiles: { p10: p50 - 1, p50, p90: p50 + 1 },
  inWords: `${p50} months`,
  comment: "From what was published.",
});

const meeting = (): PrintedMeeting => ({
  title: "December, #1 *of* two",
  heldOn: "2026-12-03",
  calledByName: "Lena",
  closed: { byName: "Lena", at: "2026-12-03T10:00:00.000Z" },
  items: [
    {
      title: "A report [with] $signs",
      number: 2,
      report: reportOnce(WORKED_EXAMPLES[0]?.answers ?? {}, META),
      disagreement: {
        agenda: ["timeline"],
        agreement: null,
        dimensions: [
          {
            name: "timeline",
            title: "By how many months",
            kind: "quantity",
            scale: { unit: "months", min: -60, max: 60, authors: { p10: -1, p50: 0, p90: 1 } },
            said: [said("Rita", -2), said("Rolf", 3)],
            apart: 1,
          },
        ],
      },
      claims: [],
      supports: { supports: [], back: [], scrutiny: null },
      standing: [{ by: "Rita", place: "Its title", text: "It says more than is shown." }],
      seats: [
        { member: { name: "Rita" }, presence: "present" },
        { member: { name: "Rolf" }, presence: "conflict" },
      ],
      votes: [{ member: { name: "Rita" }, vote: "not-approve", firstVote: "abstain", words: "" }],
      agreed: "request-changes",
      minutes: "It turned on the release.\n\nThey part.",
      noted: { byName: "Lena", at: "2026-12-03T09:59:00.000Z" },
      decision: null,
      corrections: [{ words: "On the weights.", byName: "Rita", at: "2026-12-04T09:00:00.000Z" }],
    },
  ],
});

const documentOf = (blocks: ReturnType<typeof packetBlocks>) =>
  blocksDocument(
    { title: "December", kicker: "Here", handling: "For those who judge it", day: "2026-12-03", blocks },
    isCovered,
  );

describe("a meeting on paper", () => {
  it.each([
    ["packet", packetBlocks],
    ["minutes", minutesBlocks],
  ] as const)(
    "is set with every part of its %s as it was written",
    { timeout: 60_000 },
    async (_, blocks) => {
      const { pdf, plain } = await setAnyhow(documentOf(blocks(meeting())), 0);
      expect(plain).toEqual([]);
      expect(Buffer.from(pdf).subarray(0, 5).toString()).toBe("%PDF-");
    },
  );

  it("draws where reviewers part, and has votes in the minutes alone", () => {
    const [packet, minutes] = [packetBlocks(meeting()), minutesBlocks(meeting())];
    expect(packet.filter(({ type }) => type === "drawing")).toHaveLength(1);
    expect(JSON.stringify(packet)).not.toContain("It turned on the release.");
    expect(JSON.stringify(packet)).toContain("It says more than is shown.");
    expect(JSON.stringify(minutes)).toContain("at first: abstain");
    expect(JSON.stringify(minutes)).toContain("by a conflict of interest");
    expect(JSON.stringify(minutes)).toContain("On the weights.");
  });
});
