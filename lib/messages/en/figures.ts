/** Words around the figures of a report; what figures say themselves is part of the report. */

export const figureView = {
  part: (title: string, part: string) => `${title}, ${part}`,
  asTable: (title: string) => `${title}, as a table`,
};

export const figureDownloads = {
  svg: (title: string) => `Download “${title}” as SVG`,
  png: (title: string) => `Download “${title}” as PNG`,
};

export const gatheredGroups = {
  summary: (groups: number) => `What is gathered in the drawing (${groups})`,
};
