import type { AnswerConflict } from "@/lib/use-cases/answer-conflict";
import { refusals } from "@/messages/refusals";

/** Why a use case did not do what was asked. `not-found` is also the answer for what the viewer may not know of. */
export type RefusalCode =
  | "not-found"
  | "not-allowed"
  | "wrong-state"
  | "invalid"
  | "too-long"
  | "stale"
  | "session"
  /** They have to prove once more that it is they: then the same may be asked again. */
  | "unconfirmed"
  | "throttled"
  /** The database is out of reach: the same may be asked again. */
  | "unavailable";

export type Refusal = {
  readonly code: RefusalCode;
  /** A sentence the person in front of the screen understands. */
  readonly sentence: string;
  /** `invalid` and `too-long`: a sentence for each input, by its name. */
  readonly fields?: { readonly [name: string]: string };
  /** `invalid`: what is wrong with a file, and where. */
  readonly faults?: readonly { readonly path: string; readonly sentence: string }[];
  /** `stale`: theirs and what both started from. */
  readonly conflict?: AnswerConflict;
  /** `stale` of a form: what is stored now. */
  readonly stored?: { readonly version: number; readonly [name: string]: unknown };
  /** `unconfirmed`: by what. */
  readonly confirmBy?: "password" | "oidc";
  /** `throttled` and `unavailable`. */
  readonly retryAfterSeconds?: number;
};

export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Refusal };

/** Thrown inside a use case: rolls its transaction back and becomes the refusal it returns. */
export class Refused extends Error {
  override name = "Refused";
  constructor(readonly refusal: Refusal) {
    super(refusal.sentence);
  }
}

export function refuse(code: RefusalCode, sentence: string): Refused {
  return new Refused({ code, sentence });
}

/** There is none, or the viewer may not know of it: the same words for both. */
export function notFound(noun: string): Refused {
  return refuse("not-found", refusals.noSuch(noun));
}

export const UNAVAILABLE_NOW: Refusal = {
  code: "unavailable",
  sentence: refusals.unavailable,
  retryAfterSeconds: 2,
};
/** Typed under another account than the one that is signed in now. */
export const PERSON_CHANGED: Refusal = { code: "session", sentence: refusals.personChanged };

export const SESSION_OVER: Refusal = {
  code: "session",
  sentence: refusals.sessionOver,
};
