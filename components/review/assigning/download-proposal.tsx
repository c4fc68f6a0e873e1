"use client";

import { Button } from "@/components/ui/button";
import { csvCell } from "@/lib/domain/report/csv/cell";
import { csvFile } from "@/lib/domain/report/csv/csv-file";
import { assignTable as words } from "@/messages/assigning";

type Props = {
  readonly lines: readonly {
    readonly assessmentId: string;
    readonly email: string;
    readonly title: string;
  }[];
};

/** The proposal as a table of assignments: to change by hand, and to assign by. */
export function DownloadProposal({ lines }: Props) {
  const download = () => {
    const rows = lines.map(({ assessmentId, email, title }) => [assessmentId, email, "", title]);
    const table = [["assessment", "reviewer", "due", "title"], ...rows];
    const text = csvFile(table.map((row) => row.map(csvCell)));
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
    link.download = "assignments.csv";
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <Button small onClick={download}>
      {words.download}
    </Button>
  );
}
