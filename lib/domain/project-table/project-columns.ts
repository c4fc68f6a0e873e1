import { TEXT_LIMITS } from "@/lib/domain/limits";

/** What a row says besides its title, as it stands there; what it leaves out is missing. Kept beside the draft. */
export type RowCells = { readonly [column in Exclude<ColumnId, "title" | "owner">]?: string };

export const COLUMN_IDS = [
  "title",
  "summary",
  "host",
  "funder",
  "programme",
  "date",
  "amount",
  "currency",
  "link",
  "owner",
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

export type ProjectColumn = {
  readonly id: ColumnId;
  readonly label: string;
  /** What may stand there. */
  readonly about: string;
  readonly max: number;
  /** Headings, lower case, that name it besides its id and label. */
  readonly known: readonly string[];
};

/** The columns of a table of projects. Only a title is needed; what else there is goes with the draft as it stands. */
export const PROJECT_COLUMNS: readonly ProjectColumn[] = [
  {
    id: "title",
    label: "Title",
    about: "Needed. It names the draft.",
    max: TEXT_LIMITS.title,
    known: ["project", "name", "project title", "grant", "grant title"],
  },
  {
    id: "summary",
    label: "Summary",
    about: "What the project is, in its own words. It becomes the draft’s summary.",
    max: 4_000,
    known: ["description", "abstract", "about"],
  },
  {
    id: "host",
    label: "Host",
    about: "Where the work is done.",
    max: 400,
    known: ["organisation", "organization", "institution", "grantee", "applicant", "recipient"],
  },
  { id: "funder", label: "Funder", about: "Who pays for it.", max: 400, known: ["donor", "fund"] },
  {
    id: "programme",
    label: "Programme",
    about: "Under which call or programme.",
    max: 400,
    known: ["program", "call", "scheme", "round"],
  },
  {
    id: "date",
    label: "Date",
    about: "A day as 2026-11-28, or a month as 2026-11, or a year.",
    max: 40,
    known: ["award date", "start", "start date", "awarded", "year"],
  },
  {
    id: "amount",
    label: "Amount",
    about: "A number; thousands apart by commas, spaces or apostrophes.",
    max: 40,
    known: ["award", "amount awarded", "budget", "grant amount"],
  },
  { id: "currency", label: "Currency", about: "Three letters, as GBP.", max: 3, known: [] },
  {
    id: "link",
    label: "Link",
    about: "A page on the web, from https:// on.",
    max: 2_000,
    known: ["url", "source", "website", "page"],
  },
  {
    id: "owner",
    label: "Owner",
    about: "The e-mail address of a member, who is asked to become the draft’s author.",
    max: TEXT_LIMITS.email,
    known: ["e-mail", "email", "contact", "lead"],
  },
];

export function projectColumn(id: ColumnId): ProjectColumn {
  const found = PROJECT_COLUMNS.find((column) => column.id === id);
  if (!found) throw new Error(`no column ${id}`);
  return found;
}

/** For each column of ours which column of the table, from 0; missing where none. */
export type Mapping = { readonly [column in ColumnId]?: number };

/** What a table's headings say of themselves: each taken by the first column of ours that knows it, once. */
export function mappingOf(headings: readonly string[]): Mapping {
  const plain = headings.map((heading) => heading.trim().toLowerCase());
  const taken = new Set<number>();
  return Object.fromEntries(
    PROJECT_COLUMNS.flatMap(({ id, label, known }) => {
      const at = [id, label.toLowerCase(), ...known]
        .map((name) => plain.findIndex((heading, index) => heading === name && !taken.has(index)))
        .find((index) => index >= 0);
      if (at === undefined) return [];
      taken.add(at);
      return [[id, at]];
    }),
  );
}
