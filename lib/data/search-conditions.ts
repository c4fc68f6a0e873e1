import { type Expression, sql } from "kysely";
import { compared, comparedWhole, type SearchContext } from "@/lib/data/compared-conditions";
import type { Hold } from "@/lib/data/composed";
import { roundNamed } from "@/lib/data/followed-words";
import { type Condition, revision } from "@/lib/data/revision-expressions";
import {
  type Has,
  handling,
  has,
  hasOpenCondition,
  isDecided,
  isDue,
  known,
  ofAssessment,
  reviews,
  type Status,
  stateOf,
  status,
} from "@/lib/data/standing-conditions";
import { hasWords, namedSo, recipient, wordsOfText, wordsOfValue } from "@/lib/data/word-conditions";
import { scrutinyRank } from "@/lib/domain/findings/support";
import { dayOf } from "@/lib/domain/search/search-date";
import type { FieldTerm, SearchQuery } from "@/lib/domain/search/search-query";

/**
 * The same condition, asked of one revision after the other in the order of the page: what many have is soon found so. By itself the database takes
 * policies for stricter than they are, finds all that match by another index, and sorts them for a page of fifty.
 */
export const askedInTurn = (conditions: readonly Condition[]): Condition =>
  sql<boolean>`exists (select where ${revision.and([...conditions])} offset 0)`;

const { or, not } = revision;

/** What a search asks of a revision under the name r, a condition a term; policies cut what it is asked of. */
export function searchConditions(query: SearchQuery, context: SearchContext): readonly Condition[] {
  return query.map((term) => {
    const condition =
      term.type === "words" ? hasWords(wordsOfText(term), context.hold) : fieldCondition(term, context);
    return term.isNegated ? not(condition) : condition;
  });
}

/**
 * What of a search an index in the order of submission is of, or from where on. Said beside what is asked in turn, that index is walked from there: what
 * few have, or only the oldest, is not looked for among all.
 */
export const walkedConditions = (query: SearchQuery, context: SearchContext): readonly Condition[] =>
  query.flatMap((term) => {
    const [value, ...more] = term.type === "field" ? term.values : [];
    if (term.type !== "field" || value === undefined || more.length > 0) return [];
    const is = (field: string, own: string) => term.field === field && value === own;
    if (term.isNegated) return is("has", "decision") ? [not(isDecided)] : [];
    if (term.field === "submitted") return [fieldCondition(term, context)];
    if (term.field === "due" || is("status", "overdue") || is("has", "condition")) return [hasOpenCondition];
    return term.field === "status" && stateOf(value as Status) ? [status(value as Status, context)] : [];
  });

function fieldCondition(term: FieldTerm, context: SearchContext): Condition {
  const { field, values } = term;
  const each = (one: (value: string) => Condition) => or(values.map(one));
  const { hold } = context;
  switch (field) {
    case "title":
    case "summary":
    case "use":
    case "finding":
    case "sense":
    case "rule":
    case "pattern":
    case "strengthens":
    case "weakens":
    case "factor":
    case "loop":
    case "apart":
      return each((value) => hasWords(wordsOfValue(field, value) ?? [], hold));
    case "recipient":
      return each((value) => recipient(value, hold));
    case "status":
      return each((value) => status(value as Status, context));
    case "has":
      return each((value) => has(value as Has, context));
    case "severity":
      return each((value) => severity(value as keyof typeof LEAST_GRAVITY));
    case "scrutiny":
      return sql<boolean>`${revision.ref("r.scrutiny_rank")} = any(${hold(values.map(scrutinyRank))}::smallint[])`;
    case "handling":
      return handling(values, context);
    case "kind":
      return each((value) => sql<boolean>`${hold(value)}::text = any(${revision.ref("r.kinds_of_work")})`);
    case "team":
      return each((value) => team(value, context));
    case "round":
      return each((value) => round(value, context));
    case "author":
    case "reviewer":
    case "lead":
      return each((value) => person(field, value, context));
    case "due":
      return each((value) => isDue(term.comparison, value, context));
    case "submitted":
      return each((value) => submitted(term.comparison, sql`${hold(dayOf(value, context.today))}::date`));
    case "shift":
      return each((value) => compared(revision.ref("r.shift_p50"), term.comparison, number(value, hold)));
    case "effect":
      return each((value) => compared(revision.ref("r.effect_p50"), term.comparison, number(value, hold)));
    case "implied":
      return each((value) => comparedWhole(revision.ref("r.implied_shift"), term.comparison, value, hold));
    case "forecasts":
      return each((value) => comparedWhole(revision.ref("r.forecasts"), term.comparison, value, hold));
    case "settled": {
      const first = revision.ref("r.first_forecast");
      return each((value) =>
        compared(first, term.comparison, sql`${hold(dayOf(value, context.today))}::date`),
      );
    }
    case "revision":
      return each((value) => comparedWhole(revision.ref("r.number"), term.comparison, value, hold));
    default:
      throw new Error(`Nothing says what the field ${field} asks of the database.`);
  }
}

const number = (value: string, hold: Hold) => sql`${hold(value)}::text::double precision`;

/** By days as the clock of Greenwich has them: from when a day begins, up to when the one after it does. */
function submitted(comparison: FieldTerm["comparison"], day: Expression<unknown>): Condition {
  const at = revision.ref("r.submitted_at");
  const begins = sql`(${day}::timestamp at time zone 'UTC')`;
  const ends = sql`((${day} + 1)::timestamp at time zone 'UTC')`;
  switch (comparison) {
    case "<":
      return sql<boolean>`${at} < ${begins}`;
    case "<=":
      return sql<boolean>`${at} < ${ends}`;
    case ">":
      return sql<boolean>`${at} >= ${ends}`;
    case ">=":
      return sql<boolean>`${at} >= ${begins}`;
    case "=":
      return sql<boolean>`(${at} >= ${begins} and ${at} < ${ends})`;
  }
}

/** What the one number that an index holds of how grave findings are comes to at least, where there is one of the severity. */
const LEAST_GRAVITY = { blocking: 1_000_000, serious: 1_000, concern: 1, note: 0 } as const;

const severity = (value: keyof typeof LEAST_GRAVITY): Condition =>
  sql<boolean>`(${revision.ref(`r.${value}`)} > 0 and ${revision.ref("r.gravity")} >= ${sql.lit(LEAST_GRAVITY[value])})`;

/** What has few rows, whatever there is of revisions, is found once, and revisions by what it is. */
function team(value: string, { viewer, hold }: SearchContext): Condition {
  const name = sql`lower(${sql.ref("t.name")})`;
  return sql<boolean>`${revision.ref("r.team_id")} = any(array(select t.id from team as t
    where t.organisation_id = ${hold(viewer.organisationId)}::uuid and ${namedSo(name, value, hold)}))`;
}

/** The round it was submitted into, by the name that is kept with it, has all of the words in its name; “none”: it is in none. */
function round(value: string, { viewer, hold }: SearchContext): Condition {
  const own = revision.ref("r.round_name");
  if (value === "none") return sql<boolean>`${own} is null`;
  return sql<boolean>`(${own} is not null and ${own} = any(array(select lower(x.name) from round as x
    where x.organisation_id = ${hold(viewer.organisationId)}::uuid and ${roundNamed(value, hold)})))`;
}

/** Somebody is meant by “me”, or by words of their name: who that is, is found once, so that what is theirs is looked up by it. */
function member(id: string, value: string, { viewer, hold }: SearchContext): Condition {
  if (value === "me") return sql<boolean>`${sql.ref(id)} = ${hold(viewer.id)}::uuid`;
  return sql<boolean>`${sql.ref(id)} = any(array(select m.id from member as m
    where m.organisation_id = ${hold(viewer.organisationId)}::uuid and ${namedSo(sql`lower(m.name)`, value, hold)}))`;
}

function person(field: "author" | "reviewer" | "lead", value: string, context: SearchContext): Condition {
  if (field === "author") {
    return sql<boolean>`exists (select 1 from assessment_person as x where x.${ofAssessment} and x.relation = 'author'
      and ${member("x.member_id", value, context)})`;
  }
  if (field === "reviewer") return known(reviews().where(member("v.reviewer_id", value, context)), context);
  return sql<boolean>`exists (select 1 from team_member as x join member as l on l.organisation_id = x.organisation_id
      and l.id = x.member_id and 'lead' = any(l.roles)
    where x.organisation_id = ${revision.ref("r.organisation_id")} and x.team_id = ${revision.ref("r.team_id")}
      and ${member("x.member_id", value, context)})`;
}
