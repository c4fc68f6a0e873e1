/** Words around the figures of a report; what figures say themselves is part of the report. */

export const figureView = {
  part: (title: string, part: string) => `${title}, ${part}`,
  asTable: "The same as a table",
};

export const gatheredGroups = {
  summary: (groups: number) => `What is gathered in the drawing (${groups})`,
};
