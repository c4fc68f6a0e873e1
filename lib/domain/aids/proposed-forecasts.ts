import type { Answers } from "@/lib/domain/assessment/answer";
import { type Path, recordPath } from "@/lib/domain/assessment/path";
import { recordName, recordsOf, referredAt, textAt, valueAt } from "@/lib/domain/assessment/records";

/** The question that lists forecasts. */
export const FORECASTS = "release.forecasts";

/** A forecast that answers imply, to be agreed to. */
export type ProposedForecast = {
  readonly statement: string;
  /** As given where it was given; null where the author has to say. */
  readonly probability: number | null;
  /** ISO 8601 calendar date. */
  readonly resolves: string;
  /** The answers it comes from. */
  readonly from: readonly Path[];
  /** The field of the forecast, and the record, that it bears on: filled in with it. */
  readonly bearsOn?: { readonly field: "uses" | "pathways"; readonly record: string };
};

/**
 * Forecasts drawn from uses, misuse pathways and the channel through products, in the order of the answers; without those that are
 * in the list of forecasts already, settled on whichever day. `today` is an ISO 8601 calendar date. Unanswered likelihoods propose nothing.
 */
export function proposedForecasts(answers: Answers, today: string): readonly ProposedForecast[] {
  const listed = new Set(listedForecasts(answers));
  const all = [...ofUses(answers, today), ...ofPathways(answers, today), ...ofProducts(answers, today)];
  return all.filter(({ statement }) => !listed.has(withoutDay(statement)));
}

/** What the forecasts of the list say, each but its day. */
export function listedForecasts(answers: Answers): readonly string[] {
  return recordsOf(answers, FORECASTS).map(({ id }) =>
    withoutDay(textAt(answers, recordPath(FORECASTS, id, "statement"))),
  );
}

/** What a forecast says but its day: proposed tomorrow it has another. */
export function withoutDay(statement: string): string {
  return statement.replace(/^By \d{4}-\d{2}-\d{2}, /, "");
}

function ofUses(answers: Answers, today: string): readonly ProposedForecast[] {
  return recordsOf(answers, "uses.list").flatMap(({ id }) => {
    const at = (field: string) => recordPath("uses.list", id, field);
    const [recipient] = referredAt(answers, at("recipient"));
    if (recipient === undefined) return [];
    const who = recordName(answers, "recipients.list", recipient, "name", "");
    const use = recordName(answers, "uses.list", id, "name", "");
    const soon = numberAt(answers, at("likelihood-1y"));
    const years = soon === null ? 5 : 1;
    const probability = soon ?? numberAt(answers, at("likelihood-5y"));
    if (who === "" || use === "" || probability === null) return [];
    const resolves = yearsAfter(today, years);
    const from = [at("name"), at("recipient"), at(`likelihood-${years}y`)];
    const bearsOn = { field: "uses", record: id } as const;
    return [{ statement: `By ${resolves}, of ${who}: ${use}`, probability, resolves, from, bearsOn }];
  });
}

function ofPathways(answers: Answers, today: string): readonly ProposedForecast[] {
  return recordsOf(answers, "misuse.pathways").flatMap(({ id }) => {
    const at = (field: string) => recordPath("misuse.pathways", id, field);
    const name = recordName(answers, "misuse.pathways", id, "name", "");
    const probability = numberAt(answers, at("likelihood"));
    if (name === "" || probability === null) return [];
    const resolves = yearsAfter(today, 5);
    const statement = `By ${resolves}, somebody has been seen to do this: ${name}`;
    const bearsOn = { field: "pathways", record: id } as const;
    return [{ statement, probability, resolves, from: [at("name"), at("likelihood")], bearsOn }];
  });
}

function ofProducts(answers: Answers, today: string): readonly ProposedForecast[] {
  if (!["yes", "slightly"].includes(textAt(answers, "screening.product-use"))) return [];
  const resolves = yearsAfter(today, 1);
  const statement = `By ${resolves}, a product on sale uses what came out of this project`;
  return [{ statement, probability: null, resolves, from: ["screening.product-use"] }];
}

function numberAt(answers: Answers, path: Path): number | null {
  const value = valueAt(answers, path);
  return typeof value === "number" ? value : null;
}

/** 29 February becomes the 28th. */
function yearsAfter(today: string, years: number): string {
  const [year = "", ...rest] = today.split("-");
  const day = rest.join("-") === "02-29" ? "02-28" : rest.join("-");
  return `${Number(year) + years}-${day}`;
}
