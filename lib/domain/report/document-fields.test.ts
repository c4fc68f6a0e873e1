import { expect, test } from "vitest";
import { WORKED_EXAMPLES } from "@/lib/domain/file/worked-examples";
import { type ReportDocument, reportSchema } from "@/lib/domain/report/report-document";
import { reportTree } from "@/lib/domain/report/report-tree";
import { reportOnce } from "@/lib/testing/report-once";
import { reportWith } from "@/lib/testing/report-with";

const { meta } = reportWith({ recipients: 0 });
const reports = WORKED_EXAMPLES.map(({ answers }) => reportOnce(answers, meta));
const FIELDS = reportSchema.unwrap().shape;

/** Of copies, of a choice of worldviews, and of reports of older versions. */
const OF_OTHERS = ["redaction", "under", "whatWouldChange"];

test("a report has every field of the document", () => {
  const filled = new Set(reports.flatMap((report) => Object.keys(report)));
  expect(Object.keys(FIELDS).filter((field) => !filled.has(field))).toEqual(OF_OTHERS);
});

const optional = Object.entries(FIELDS).flatMap(([field, schema]) =>
  schema.safeParse(undefined).success || schema.type === "optional" ? [field] : [],
);

test.each(optional.filter((field) => !OF_OTHERS.includes(field)))("%s is in what is read", (field) => {
  const isRead = reports.some((report) => {
    const { [field as keyof ReportDocument]: _, ...without } = report;
    return JSON.stringify(reportTree(report)) !== JSON.stringify(reportTree(without as ReportDocument));
  });
  expect(isRead).toBe(true);
});
