import type { SearchFault } from "@/lib/domain/search/search-query";
import { once } from "@/lib/messages/once";
import { plural } from "@/lib/messages/plural";
import { inDigits } from "@/messages/locale";

const ordinals = once(() => new Intl.PluralRules("en", { type: "ordinal" }));
const SUFFIXES: Readonly<Record<string, string>> = { one: "st", two: "nd", few: "rd", other: "th" };
const nth = (number: number) => `${number}${SUFFIXES[ordinals().select(number)]}`;
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const FAULTS: { readonly [kind in SearchFault["kind"]]: (fault: SearchFault) => string } = {
  "unknown-field": ({ written }) =>
    `no word “${short(written)}” to search by. In quotes it is looked for as it stands.`,
  "unknown-value": ({ written, field }) => `“${short(written)}” is nothing that “${field}” can be.`,
  "no-value": ({ field }) => `nothing stands behind “${field}:”.`,
  "open-quote": () => "this quote has no end.",
  "not-ordered": ({ field }) =>
    `only dates and numbers are compared, one at a time, and this can’t be of “${field}”.`,
  "no-date": ({ written }) =>
    `“${short(written)}” is no date. Write a day (2026-12-01), “today”, or a distance such as 2w or -1m.`,
  "no-number": ({ written }) => `“${short(written)}” is no number.`,
  "no-words": ({ written }) => `“${short(written)}” has no letter or digit to look for.`,
  "too-many": () => "what stands from here on is more than can be searched for at once.",
};

export const searchBox = {
  label: "Search",
  submit: "Search",
  clear: "Clear",
  help: "All words of the language",
  fault: (fault: SearchFault) => `At the ${nth(fault.at + 1)} letter: ${FAULTS[fault.kind](fault)}`,
  use: (text: string) => `Use ${text}`,
  placeholder: "Title, recipient, use, finding; or status: recipient: severity: due: reviewer:",
  refused: "This search can’t be read, so nothing is shown for it.",
  suggestions: "Suggestions",
  suggested: (count: number) =>
    plural(count, {
      one: "One suggestion; the arrow keys lead to it",
      other: `${inDigits(count)} suggestions; the arrow keys lead through them`,
    }),
  match: (total: number | null, counted: number) =>
    total === null
      ? `More than ${inDigits(counted)} match`
      : plural(total, { one: "One matches", other: `${inDigits(total)} match` }),
  /** Not all that waits is looked through. */
  cut: (most: number) => `Shown is what matches among the ${inDigits(most)} that wait longest`,
};

export const searchHelp = {
  lede: "Queue and portfolio are searched in one language. Terms stand apart by spaces, and all of them must hold.",
  free: "Words alone are looked for in titles, summaries, recipients, uses and findings, as beginnings of words; in quotes, as whole words.",
  field:
    "A field, a colon and a value ask for more. Several values with commas between them: one of them must hold. Values with spaces stand in quotes.",
  contrary: "A minus before a term asks for the contrary.",
  compared:
    "Dates and numbers are compared with <, <=, > and >=. A date is a day (2026-12-01), “today”, or a distance from it: 2w is in two weeks, -1m was a month ago.",
  readable:
    "Everything is asked of what you may read. That a search finds nothing does not say that there is nothing.",
  caption: "Words of the search language",
  fieldName: "Field",
  means: "What it asks",
  example: "Example",
  values: "Values",
};

export const savedViews = {
  summary: (count: number) =>
    count === 0
      ? "Saved views"
      : plural(count, { one: "One saved view", other: `${inDigits(count)} saved views` }),
  listed: "Saved views",
  none: "None yet. A view keeps the search, the order and the columns, never what they find: whoever opens it is shown what they may read.",
  here: "shown now",
  of: (name: string) => `of ${name}`,
  sharedWithTeam: (team: string) => `shared with ${team}`,
  sharedWithOrganisation: "shared with the organisation",
  save: "Save this view",
  change: "Change",
  changeTitle: (name: string) => `Change “${name}”`,
  remove: "Remove",
  removeTitle: (name: string) => `Remove “${name}”?`,
  removeNote: "Whoever it is shared with loses it too. What it shows stays.",
  removing: "Removing…",
};

export const viewForm = {
  name: "Name",
  nameNeeded: "Give it a name.",
  offered: "Who is offered it",
  owner: "Only me",
  organisation: "The organisation",
  team: (name: string) => `Team ${name}`,
  save: "Save view",
  saved: (name: string) => `“${name}” is saved.`,
  change: "Save changes",
};
