import type { Role } from "@/lib/domain/access/access-table";
import type { ReportLinkState } from "@/lib/domain/access/report-link";
import type { Answer } from "@/lib/domain/assessment/answer";
import type { TrailFault } from "@/lib/domain/audit/trail-fault";
import type { Audience } from "@/lib/domain/report/redaction/audience";
import type { ReportDocument } from "@/lib/domain/report/report-document";
import type { ConflictKind } from "@/lib/domain/review/conflicts";
import type { InboxKind } from "@/lib/domain/review/inbox-kind";

/** How a session's member was known: `installation` for what is loaded in their name when the organisation is founded. */
export type SessionMeans = "password" | "oidc" | "installation";

/** What became of an answer that was to be saved. */
export type SaveOutcome =
  | "saved"
  | "unchanged"
  | "stale"
  | "record-removed"
  | "list-full"
  | "not-found"
  | "not-allowed"
  | "wrong-state"
  | "session";

/** A type by PostgreSQL's name, and what its values are here. */
type Type<T> = { readonly sql: string; readonly value?: T };
type Signature = {
  readonly takes: readonly Type<unknown>[];
  readonly gives: Type<unknown> | { readonly [column: string]: Type<unknown> };
};

const type = <T>(sql: string): Type<T> => ({ sql });
const text = type<string>("text");
const uuid = type<string>("uuid");
const integer = type<number>("integer");
const boolean = type<boolean>("boolean");
const instant = type<Date>("timestamp with time zone");
const interval = type<`${number} seconds`>("interval");
const json = type<string>("jsonb");
const texts = type<readonly string[]>("text[]");
const uuids = type<readonly string[]>("uuid[]");
/** A string or a bigint, by the door it came through. */
const bigint = type<string | bigint>("bigint");
const nothing = type<unknown>("void");
const maybe = <T>({ sql }: Type<T>): Type<T | null> => ({ sql });

/**
 * The functions of the database that are called from here: what each takes, in order, and what it gives. The schema can't say it,
 * so it is said here, once; a test compares it with the database. What may be null and which words there are is in the functions
 * alone.
 */
export const DATABASE_FUNCTIONS = {
  landfall_enter_by_token: {
    takes: [text],
    gives: {
      id: uuid,
      organisation_id: uuid,
      organisation_name: text,
      name: text,
      email: text,
      roles: type<readonly Role[]>("text[]"),
      teams: uuids,
      session_id: uuid,
      means: type<SessionMeans>("text"),
      confirmed_at: instant,
    },
  },
  landfall_own_sessions: {
    takes: [],
    gives: {
      id: uuid,
      means: type<SessionMeans>("text"),
      device: text,
      started_at: instant,
      expires_at: instant,
    },
  },
  landfall_end_own_session: { takes: [uuid], gives: boolean },
  landfall_end_sessions: { takes: [uuid], gives: nothing },
  landfall_is_last_administrator: { takes: [uuid, uuid], gives: boolean },
  landfall_sign_ins: {
    takes: [uuids],
    gives: { member_id: uuid, has_sign_in: boolean, at: maybe(instant) },
  },
  landfall_portfolio_sums: {
    takes: [],
    gives: { measure: text, count: integer, total: type<number>("double precision") },
  },
  landfall_rename_self: { takes: [text], gives: nothing },
  landfall_report_link_state: { takes: [uuid, uuid], gives: type<ReportLinkState>("text") },
  landfall_may_join: { takes: [uuid], gives: boolean },
  landfall_asked_reviews: {
    takes: [uuid],
    gives: {
      id: uuid,
      number: integer,
      reviewer_id: uuid,
      is_handed_in: maybe(boolean),
      is_ended: boolean,
      ended_how: type<"taken-off" | "declined" | "conflict" | null>("text"),
      is_opened: maybe(boolean),
      due_on: maybe(text),
    },
  },
  landfall_reviews_asked: {
    takes: [texts],
    gives: {
      id: uuid,
      assessment_id: uuid,
      title: text,
      team_id: uuid,
      team_name: text,
      number: integer,
      assigned_at: instant,
      is_opened: boolean,
      due_on: maybe(text),
      author_ids: uuids,
      author_names: texts,
      named: texts,
    },
  },
  landfall_inbox: {
    takes: [],
    gives: {
      item: text,
      kind: type<InboxKind>("text"),
      at: instant,
      assessment_id: maybe(uuid),
      title: maybe(text),
      who: maybe(text),
      day: maybe(text),
      is_waiting: boolean,
    },
  },
  landfall_own_conflicts: {
    takes: [],
    gives: {
      assessment_id: uuid,
      title: text,
      kind: type<ConflictKind>("text"),
      words: text,
      stated_at: instant,
    },
  },
  landfall_set_review_due: { takes: [uuid, uuid, type<string | null>("date")], gives: boolean },
  landfall_undo_review_due: { takes: [uuid, uuid, uuid], gives: boolean },
  landfall_remind: { takes: [uuid, uuid], gives: boolean },
  landfall_undo_reminder: { takes: [uuid, uuid], gives: boolean },
  landfall_move_to_round: { takes: [uuid, type<string | null>("uuid"), boolean], gives: boolean },
  landfall_owing: { takes: [], gives: json },
  landfall_accepted_stands: { takes: [uuid], gives: type<"says" | "before" | "other" | null>("text") },
  landfall_undo_asking: { takes: [uuid, uuid], gives: boolean },
  landfall_team_mates_review: { takes: [uuid, uuid], gives: boolean },
  landfall_same_team_counts: { takes: [uuid], gives: boolean },
  landfall_audit: { takes: [text, text, text, json], gives: nothing },
  landfall_check_audit: {
    takes: [uuid, integer, integer],
    gives: {
      entries: bigint,
      checked_to: bigint,
      whole_at: maybe(instant),
      broken_at: maybe(bigint),
      fault: type<TrailFault | null>("text"),
    },
  },
  landfall_audit_mark: { takes: [], gives: { hour: instant, seq: bigint, hash: text } },
  landfall_save_answer: {
    takes: [
      text,
      uuid,
      text,
      maybe(json),
      integer,
      texts,
      texts,
      maybe(integer),
      maybe(text),
      interval,
      interval,
    ],
    gives: {
      outcome: type<SaveOutcome>("text"),
      version: integer,
      saved_at: instant,
      theirs: type<Answer | null>("jsonb"),
      their_name: maybe(text),
      their_time: maybe(instant),
      ancestor: type<Answer | null>("jsonb"),
    },
  },

  // Before anybody is signed in.
  landfall_throttle: { takes: [text, integer, interval], gives: integer },
  landfall_forgive: { takes: [text], gives: nothing },
  landfall_take_turn: { takes: [text, text, interval, integer, interval], gives: integer },
  landfall_return_turn: { takes: [text, interval], gives: nothing },
  landfall_find_sign_in: { takes: [text], gives: { member_id: uuid, password_hash: text } },
  landfall_find_oidc: { takes: [text, text, maybe(text)], gives: maybe(uuid) },
  landfall_open_session: {
    takes: [uuid, type<Uint8Array>("bytea"), type<SessionMeans>("text"), text, maybe(text), maybe(instant)],
    gives: maybe(uuid),
  },
  landfall_confirm_session: { takes: [text, text], gives: boolean },
  landfall_change_password: { takes: [text, text, text], gives: boolean },
  landfall_record_sign_in: { takes: [text, maybe(uuid), boolean, text], gives: nothing },
  landfall_open_first_run: { takes: [text, instant], gives: boolean },
  landfall_open_setup_link: {
    takes: [text],
    gives: {
      kind: type<"first-run" | "invitation">("text"),
      organisation_name: maybe(text),
      name: maybe(text),
      email: maybe(text),
    },
  },
  landfall_use_setup_link: { takes: [text, text, text, text, text], gives: maybe(text) },
  landfall_open_report_link: {
    takes: [text],
    gives: {
      prepared_for: text,
      made_at: instant,
      expires_at: instant,
      audience: type<Audience>("text"),
      withheld: texts,
      report: type<ReportDocument>("jsonb"),
    },
  },
} as const satisfies { readonly [name: string]: Signature };

type Functions = typeof DATABASE_FUNCTIONS;
type ValueOf<T> = T extends Type<infer Value> ? Value : never;
type ValuesOf<T extends readonly Type<unknown>[]> = { readonly [Index in keyof T]: ValueOf<T[Index]> };

/** A function of the database, by name. */
export type DatabaseFunction = keyof Functions;
/** What it takes. */
export type Taken<Name extends DatabaseFunction> = ValuesOf<Functions[Name]["takes"]>;
/** What it gives: a value, or, of a function that gives rows, one of them. */
export type Gives<Name extends DatabaseFunction> =
  Functions[Name]["gives"] extends Type<infer Value>
    ? Value
    : { readonly [Column in keyof Functions[Name]["gives"]]: ValueOf<Functions[Name]["gives"][Column]> };
