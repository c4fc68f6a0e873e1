import { type Expression, sql } from "kysely";
import { compared, type SearchContext } from "@/lib/data/compared-conditions";
import { type Condition, revision } from "@/lib/data/revision-expressions";
import type { AssessmentState } from "@/lib/domain/access/access-table";
import { dayOf } from "@/lib/domain/search/search-date";
import type { HAS_VALUES, STATUS_VALUES } from "@/lib/domain/search/search-fields";
import type { FieldTerm } from "@/lib/domain/search/search-query";

const { and, or, exists } = revision;

export const ofAssessment = sql`organisation_id = ${revision.ref("r.organisation_id")} and x.assessment_id = ${revision.ref("r.assessment_id")}`;

/** From so many teams on, looking a team's up is no shorter than looking all through. */
const FEW_TEAMS = 20;

/** Whether what the viewer leads is looked up: who leads more reads most of what there is. */
const leadsMany = ({ viewer }: SearchContext): boolean =>
  viewer.roles.includes("lead") && viewer.teamIds.length > FEW_TEAMS;

/** The viewer stands to it by name. */
const isStoodTo = ({ viewer, hold }: SearchContext): Condition =>
  sql<boolean>`${revision.ref("r.assessment_id")} = any(array(select s.assessment_id from standing as s
    where s.organisation_id = ${hold(viewer.organisationId)}::uuid and s.member_id = ${hold(viewer.id)}::uuid))`;

/**
 * Handled so. By name alone somebody reads what is for named people, also who leads it, having led it then: it is found by what is theirs, however
 * much others have.
 */
export function handling(values: readonly string[], context: SearchContext): Condition {
  const own = sql<boolean>`${revision.ref("r.handling")} = any(${context.hold([...values])}::text[])`;
  const isByName = values.every((value) => value === "named-people") && !leadsMany(context);
  return isByName ? and([isStoodTo(context), own]) : own;
}

/**
 * That there is one of these reviews, of which policies show the viewer some of what they lead, stand to or were asked to review: found by what
 * is theirs, too.
 */
export function known(found: ReturnType<typeof reviews>, context: SearchContext): Condition {
  const { viewer, hold } = context;
  if (leadsMany(context)) return exists(found);
  const isAsked = sql<boolean>`${revision.ref("r.id")} = any(array(select o.revision_id from review as o
    where o.organisation_id = ${hold(viewer.organisationId)}::uuid and o.reviewer_id = ${hold(viewer.id)}::uuid))`;
  const isLed = sql<boolean>`${revision.ref("r.team_id")} = any(${hold([...viewer.teamIds])}::uuid[])`;
  const isTheirs = or([isStoodTo(context), isAsked, ...(viewer.roles.includes("lead") ? [isLed] : [])]);
  return and([isTheirs, exists(found)]);
}

/** Reviews of the revision that the viewer may know of: handed in, or still waited for. */
export const reviews = () =>
  revision
    .selectFrom("review as v")
    .leftJoin("member as w", (on) =>
      on.onRef("w.organisation_id", "=", "v.organisation_id").onRef("w.id", "=", "v.reviewer_id"),
    )
    .select("v.id")
    .whereRef("v.organisation_id", "=", "r.organisation_id")
    .whereRef("v.revision_id", "=", "r.id")
    .where((eb) =>
      eb.or([
        eb("v.handed_in_at", "is not", null),
        eb.and([eb("v.ended_at", "is", null), eb("w.disabled_at", "is", null)]),
      ]),
    );

/** An open condition of a decision on it; the days on which the first and the last of these are due are kept with it. */
export const hasOpenCondition: Condition = revision("r.first_due", "is not", null);

/** An open condition is due so. Of those between the first and the last, the one that is due on a day is looked up. */
export function isDue(
  comparison: FieldTerm["comparison"],
  value: string,
  { today, hold }: SearchContext,
): Condition {
  const day = sql`${hold(dayOf(value, today))}::date`;
  const first = (than: FieldTerm["comparison"]) => compared(revision.ref("r.first_due"), than, day);
  const last = (than: FieldTerm["comparison"]) => compared(revision.ref("r.last_due"), than, day);
  switch (comparison) {
    case "<":
    case "<=":
      return first(comparison);
    case ">":
    case ">=":
      return last(comparison);
    case "=":
      return and([first("<="), last(">="), openCondition(sql`c.due_on = ${day}`)]);
  }
}

/** One of its open conditions is such: looked up only where there are any. */
const openCondition = (such: Expression<unknown>): Condition =>
  and([
    hasOpenCondition,
    sql<boolean>`exists (select 1 from decision as d join decision_condition as c
        on c.organisation_id = d.organisation_id and c.decision_id = d.id
      where d.organisation_id = ${revision.ref("r.organisation_id")} and d.revision_id = ${revision.ref("r.id")}
        and c.met_at is null and ${such})`,
  ]);

/** There is a decision on it. */
export const isDecided: Condition = sql<boolean>`${revision.ref("r.is_decided")}`;

export type Status = (typeof STATUS_VALUES)[number]["value"];
export type Has = (typeof HAS_VALUES)[number]["value"];

const OPEN = ["submitted", "in-review"] as const;

/** Its assessment stands there: a newest revision has that beside it. */
const inState = (...states: readonly AssessmentState[]): Condition =>
  states.length === 1
    ? sql<boolean>`${revision.ref("r.assessment_state")} = ${sql.lit(states[0])}`
    : sql<boolean>`${revision.ref("r.assessment_state")} in (${sql.join(states.map((state) => sql.lit(state)))})`;

/** What a status asks for, where that is one state. */
export function stateOf(value: Status): AssessmentState | null {
  switch (value) {
    case "open":
    case "to-assign":
    case "to-decide":
    case "to-review":
    case "overdue":
    case "follow-up":
      return null;
    default:
      return value;
  }
}

export function status(value: Status, context: SearchContext): Condition {
  switch (value) {
    case "open":
      return inState(...OPEN);
    case "to-assign":
      return isOpenWork("assign", context);
    case "to-decide":
      return isOpenWork("decide", context);
    case "to-review":
      return and([inState("in-review"), owesReview(context)]);
    case "overdue":
      return isDue("<", "today", context);
    case "follow-up":
      return looksBack(context);
    default:
      return inState(value);
  }
}

export function has(value: Has, context: SearchContext): Condition {
  switch (value) {
    case "review":
      return known(reviews().where("v.handed_in_at", "is not", null), context);
    case "reviewer":
      return known(reviews(), context);
    case "condition":
      return hasOpenCondition;
    case "decision":
      return isDecided;
    case "shift":
      return revision("r.shift_p50", "is not", null);
    case "effect":
      return revision("r.effect_p50", "is not", null);
  }
}

/** The viewer leads its team, and never wrote it. */
function isLedBy({ viewer, hold }: SearchContext): Condition {
  if (!viewer.roles.includes("lead")) return revision.lit(false);
  return sql<boolean>`(${revision.ref("r.team_id")} = any(${hold([...viewer.teamIds])}::uuid[])
    and not exists (select 1 from assessment_side as x where x.${ofAssessment}
      and x.member_id = ${hold(viewer.id)}::uuid and x.side = 'writer'))`;
}

/** The viewer has this to do with it next: the policies cut `open_work` to what they lead, as the queue has it. */
function isOpenWork(step: "assign" | "decide", { viewer }: SearchContext): Condition {
  if (!viewer.roles.includes("lead")) return revision.lit(false);
  return sql<boolean>`exists (select 1 from open_work as x where x.${ofAssessment} and x.step = ${sql.lit(step)})`;
}

/** The day to look back at it has come, and the viewer leads it: the policies cut `open_work` to what they lead, not this statement. */
function looksBack({ today, hold }: SearchContext): Condition {
  return sql<boolean>`exists (select 1 from open_work as x where x.${ofAssessment} and x.follow_up_on <= ${hold(today)}::date)`;
}

/** The viewer was asked for a review of it, and has not handed it in. */
function owesReview({ viewer, hold }: SearchContext): Condition {
  return sql<boolean>`exists (select 1 from review as o where o.organisation_id = ${revision.ref("r.organisation_id")}
    and o.revision_id = ${revision.ref("r.id")} and o.reviewer_id = ${hold(viewer.id)}::uuid
    and o.handed_in_at is null and o.ended_at is null)`;
}

/**
 * What waits for somebody on the viewer's side: a lead's open work, conditions and follow-ups that are due, a reviewer's reviews, an owner's
 * conditions.
 */
export function isInQueue(context: SearchContext): Condition {
  const { viewer, hold } = context;
  const led = and([
    isLedBy(context),
    or([inState(...OPEN, "changes-requested"), hasOpenCondition, looksBack(context)]),
  ]);
  const owned = openCondition(sql`c.owner_id = ${hold(viewer.id)}::uuid`);
  const owed = and([inState("in-review"), owesReview(context)]);
  return or([led, owed, owned]);
}
