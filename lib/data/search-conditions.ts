import { type Expression, type RawBuilder, type SqlBool, sql } from "kysely";
import type { Viewer } from "@/lib/data/as-viewer";
import type { Hold } from "@/lib/data/composed";
import { revision } from "@/lib/data/revision-expressions";
import { scrutinyRank } from "@/lib/domain/findings/support";
import { TEXT_PLACES, type WordPlace } from "@/lib/domain/portfolio/revision-words";
import { dayOf } from "@/lib/domain/search/search-date";
import {
  type HAS_VALUES,
  type STATUS_VALUES,
  searchField,
  searchValue,
} from "@/lib/domain/search/search-fields";
import type { FieldTerm, SearchQuery, SearchTerm } from "@/lib/domain/search/search-query";
import { searchWords } from "@/lib/domain/search/search-words";

/** The signs of comparisons as parts of a statement, which is never put together from texts. */
const SIGNS: Readonly<Record<FieldTerm["comparison"], RawBuilder<unknown>>> = {
  "<=": sql`<=`,
  ">=": sql`>=`,
  "<": sql`<`,
  ">": sql`>`,
  "=": sql`=`,
};

type Condition = Expression<SqlBool>;
export type SearchContext = { readonly viewer: Viewer; readonly today: string; readonly hold: Hold };

/**
 * The same condition, asked of one revision after the other in the order of the page: what many have is soon found so. By itself the database takes
 * policies for stricter than they are, finds all that match by another index, and sorts them for a page of fifty.
 */
export const askedInTurn = (conditions: readonly Condition[]): Condition =>
  sql<boolean>`exists (select where ${revision.and([...conditions])} offset 0)`;

const { and, or, not, exists } = revision;

/** What a search asks of a revision under the name r, a condition a term; policies cut what it is asked of. */
export function searchConditions(query: SearchQuery, context: SearchContext): readonly Condition[] {
  return query.map((term) => {
    const condition =
      term.type === "words" ? hasWords(wordsOfText(term, null), context.hold) : fieldCondition(term, context);
    return term.isNegated ? not(condition) : condition;
  });
}

/** A word that a revision is to have: in the place, or in any text; whole, or as the beginning of one. */
export type AskedWord = {
  readonly word: string;
  readonly place: WordPlace | readonly WordPlace[] | null;
  readonly isWhole: boolean;
};

const wordsOfText = (term: SearchTerm & { type: "words" }, place: WordPlace | null): readonly AskedWord[] =>
  searchWords(term.text).map((word) => ({ word, place, isWhole: term.isQuoted }));

/** The words that together say the value of the field; null where words alone can't. */
function wordsOfValue(field: string, value: string): readonly AskedWord[] | null {
  const isWhole = false;
  switch (field) {
    case "title":
    case "summary":
    case "use":
    case "finding":
    case "sense":
      return searchWords(value).map((word) => ({ word, place: field, isWhole }));
    case "rule":
    case "pattern":
    case "strengthens":
    case "weakens":
    case "loop":
    case "apart":
      return [{ word: value, place: field, isWhole: true }];
    case "kind":
      return [{ word: value, place: "work", isWhole: true }];
    case "factor":
      return [{ word: value, place: ["strengthens", "weakens"], isWhole: true }];
    case "recipient": {
      const known = searchField("recipient");
      const kind = known && searchValue(known, value);
      if (kind) return [{ word: kind, place: "kind", isWhole: true }];
      const words = searchWords(value).map((word) => ({ word, place: field, isWhole }) as const);
      return words.length === 1 ? words : null;
    }
    default:
      return null;
  }
}

/** What a search asks of words, all of which a revision must have, and its other terms. */
export function askedWords(query: SearchQuery): {
  readonly words: readonly AskedWord[];
  readonly others: SearchQuery;
} {
  const words: AskedWord[] = [];
  const others: SearchTerm[] = [];
  for (const term of query) {
    const own = term.isNegated ? null : wordsOfTerm(term);
    if (own) words.push(...own);
    else others.push(term);
  }
  return { words, others };
}

function wordsOfTerm(term: SearchTerm): readonly AskedWord[] | null {
  if (term.type === "words") return wordsOfText(term, null);
  const [value, ...more] = term.values;
  return value === undefined || more.length > 0 ? null : wordsOfValue(term.field, value);
}

/** The greatest code point: what begins with a text comes before the text with it. */
const LAST = "\u{10ffff}";

/** That the row of `revision_word` under this name is of the word. */
export function isOfWord(name: string, { word, place, isWhole }: AskedWord, hold: Hold): Condition {
  const at = sql.ref(`${name}.word`);
  const found = isWhole
    ? sql`${at} = ${hold(word)}`
    : sql`${at} >= ${hold(word)} and ${at} < ${hold(word + LAST)}`;
  const places = place === null ? TEXT_PLACES : [place].flat();
  return sql<boolean>`(${found} and ${sql.ref(`${name}.place`)} in (${sql.join(places.map((each) => sql.lit(each)))}))`;
}

const hasWords = (words: readonly AskedWord[], hold: Hold): Condition =>
  and(
    words.map((word) =>
      exists(
        revision
          .selectFrom("revision_word as w")
          .select("w.word")
          .whereRef("w.organisation_id", "=", "r.organisation_id")
          .whereRef("w.revision_id", "=", "r.id")
          // Newest revisions alone are searched, and words of these have an index of their own.
          .where("w.is_latest", "=", true)
          .where(isOfWord("w", word, hold)),
      ),
    ),
  );

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
      return each((value) => openCondition(term.comparison, value, context));
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

/**
 * False where there is nothing to compare, so that the contrary of it is true there. The column stands in it as it is kept, compared by what is
 * known to tell nothing of it, so that an order kept by it is entered where the value lies.
 */
function compared(
  column: Expression<unknown>,
  comparison: FieldTerm["comparison"],
  value: Expression<unknown>,
): Condition {
  return sql<boolean>`(${column} is not null and ${column} ${SIGNS[comparison]} ${value})`;
}

/** Between two whole numbers lies none: which of them is compared with instead. */
const TO_WHOLE = { ">": Math.floor, ">=": Math.ceil, "<": Math.ceil, "<=": Math.floor } as const;

/** The same of a column of whole numbers, whatever number is asked for: its order knows no others. */
function comparedWhole(
  column: Expression<unknown>,
  comparison: FieldTerm["comparison"],
  value: string,
  hold: Hold,
): Condition {
  const asked = Number(value);
  if (comparison === "=" && !Number.isInteger(asked)) return revision.lit(false);
  const whole = comparison === "=" ? asked : TO_WHOLE[comparison](asked);
  return compared(column, comparison, sql`${hold(whole)}::integer`);
}

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

/** A word of the text begins so; words are letters, marks and digits alone, so that none is a sign of a pattern. */
function hasBeginning(text: Expression<unknown>, word: string, hold: Hold): Condition {
  return sql<boolean>`${text} ~ ${hold(`(^|[^[:alnum:]])${word}`)}`;
}

/** Of a kind, else by words that one name has all of. */
function recipient(value: string, hold: Hold): Condition {
  const own = wordsOfValue("recipient", value);
  if (own) return hasWords(own, hold);
  const words = searchWords(value);
  const name = sql`lower(normalize(${sql.ref("x.name")}, NFKC))`;
  const named = revision
    .selectFrom("revision_recipient as x")
    .select("x.kind")
    .whereRef("x.organisation_id", "=", "r.organisation_id")
    .whereRef("x.revision_id", "=", "r.id")
    .where((eb) => eb.and(words.map((word) => hasBeginning(name, word, hold))));
  const indexed = words.map((word) => ({ word, place: "recipient", isWhole: false }) as const);
  return and([hasWords(indexed, hold), exists(named)]);
}

/** What has few rows, whatever there is of revisions, is found once, and revisions by what it is. */
function team(value: string, { viewer, hold }: SearchContext): Condition {
  const name = sql`lower(${sql.ref("t.name")})`;
  const words = searchWords(value).map((word) => hasBeginning(name, word, hold));
  return sql<boolean>`${revision.ref("r.team_id")} = any(array(select t.id from team as t
    where t.organisation_id = ${hold(viewer.organisationId)}::uuid and ${and(words)}))`;
}

/** The round it was submitted into, by the name that is kept with it, has all of the words in its name; “none”: it is in none. */
function round(value: string, { viewer, hold }: SearchContext): Condition {
  const own = revision.ref("r.round_name");
  if (value === "none") return sql<boolean>`${own} is null`;
  const name = sql`lower(normalize(${sql.ref("x.name")}, NFKC))`;
  const words = searchWords(value).map((word) => hasBeginning(name, word, hold));
  return sql<boolean>`(${own} is not null and ${own} = any(array(select lower(x.name) from round as x
    where x.organisation_id = ${hold(viewer.organisationId)}::uuid and ${and(words)})))`;
}

/** Somebody is meant by “me”, or by words of their name: who that is, is found once, so that what is theirs is looked up by it. */
function member(id: string, value: string, { viewer, hold }: SearchContext): Condition {
  if (value === "me") return sql<boolean>`${sql.ref(id)} = ${hold(viewer.id)}::uuid`;
  const words = searchWords(value).map((word) => hasBeginning(sql`lower(m.name)`, word, hold));
  return sql<boolean>`${sql.ref(id)} = any(array(select m.id from member as m
    where m.organisation_id = ${hold(viewer.organisationId)}::uuid and ${and(words)}))`;
}

const ofAssessment = sql`organisation_id = ${revision.ref("r.organisation_id")} and x.assessment_id = ${revision.ref("r.assessment_id")}`;

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
function handling(values: readonly string[], context: SearchContext): Condition {
  const own = sql<boolean>`${revision.ref("r.handling")} = any(${context.hold([...values])}::text[])`;
  const isByName = values.every((value) => value === "named-people") && !leadsMany(context);
  return isByName ? and([isStoodTo(context), own]) : own;
}

/**
 * That there is one of these reviews, of which policies show the viewer some of what they lead, stand to or were asked to review: found by what
 * is theirs, too.
 */
function known(found: ReturnType<typeof reviews>, context: SearchContext): Condition {
  const { viewer, hold } = context;
  if (leadsMany(context)) return exists(found);
  const isAsked = sql<boolean>`${revision.ref("r.id")} = any(array(select o.revision_id from review as o
    where o.organisation_id = ${hold(viewer.organisationId)}::uuid and o.reviewer_id = ${hold(viewer.id)}::uuid))`;
  const isLed = sql<boolean>`${revision.ref("r.team_id")} = any(${hold([...viewer.teamIds])}::uuid[])`;
  const isTheirs = or([isStoodTo(context), isAsked, ...(viewer.roles.includes("lead") ? [isLed] : [])]);
  return and([isTheirs, exists(found)]);
}

/** Reviews of the revision that the viewer may know of: handed in, or still waited for. */
const reviews = () =>
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

function openCondition(
  comparison: FieldTerm["comparison"],
  value: string,
  context: SearchContext,
): Condition {
  const due = sql`c.due_on ${SIGNS[comparison]} ${context.hold(dayOf(value, context.today))}::date`;
  return anyOpenCondition(sql`and ${due}`);
}

const anyOpenCondition = (beside: Expression<unknown>): Condition =>
  sql<boolean>`exists (select 1 from decision as d join decision_condition as c
      on c.organisation_id = d.organisation_id and c.decision_id = d.id
    where d.organisation_id = ${revision.ref("r.organisation_id")} and d.revision_id = ${revision.ref("r.id")}
      and c.met_at is null ${beside})`;

type Status = (typeof STATUS_VALUES)[number]["value"];
type Has = (typeof HAS_VALUES)[number]["value"];

const inState = (states: readonly string[]): Condition =>
  sql<boolean>`exists (select 1 from assessment as a where a.organisation_id = ${revision.ref("r.organisation_id")}
    and a.id = ${revision.ref("r.assessment_id")} and a.state in (${sql.join(states.map((state) => sql.lit(state)))}))`;

const OPEN = ["submitted", "in-review"] as const;

function status(value: Status, context: SearchContext): Condition {
  switch (value) {
    case "open":
      return inState(OPEN);
    case "to-assign":
      return isOpenWork("assign", context);
    case "to-decide":
      return isOpenWork("decide", context);
    case "to-review":
      return and([inState(["in-review"]), owesReview(context)]);
    case "overdue":
      return openCondition("<", "today", context);
    case "follow-up":
      return looksBack(context);
    default:
      return inState([value]);
  }
}

function has(value: Has, context: SearchContext): Condition {
  switch (value) {
    case "review":
      return known(reviews().where("v.handed_in_at", "is not", null), context);
    case "reviewer":
      return known(reviews(), context);
    case "condition":
      return anyOpenCondition(sql``);
    case "decision":
      return sql<boolean>`exists (select 1 from decision as d where d.organisation_id = ${revision.ref("r.organisation_id")}
        and d.revision_id = ${revision.ref("r.id")})`;
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
    or([inState([...OPEN, "changes-requested"]), anyOpenCondition(sql``), looksBack(context)]),
  ]);
  const owned = anyOpenCondition(sql`and c.owner_id = ${hold(viewer.id)}::uuid`);
  const owed = and([inState(["in-review"]), owesReview(context)]);
  return or([led, owed, owned]);
}
