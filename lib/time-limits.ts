/**
 * How long anything waits, in milliseconds: the one place that says so. Pure numbers, for server, scripts and browser alike;
 * docs/running.md tells operators what follows from them, docs/decisions/0036 why they are as they are.
 */

export type DatabaseLimits = {
  /** For a connection: a free one of the pool, or a new one with its greeting. */
  readonly connect: number;
  /** For the reply to BEGIN, which waits for nothing: longer, and the database is paused or the connection is dead. */
  readonly begin: number;
  /** For a row or a table that another session holds. */
  readonly lock: number;
  /** For one statement, its locks included. The database ends it. */
  readonly statement: number;
  /** For the reply to one statement. Longer, and the database did not even end it: the connection is given up. */
  readonly reply: number;
  /** Between two statements of a transaction, while we compute: longer, and its locks would outlive a server that is gone. */
  readonly idle: number;
  /** For a whole transaction. */
  readonly transaction: number;
};

/** Whatever somebody waits for in front of a screen. */
export const DATABASE_LIMITS: DatabaseLimits = {
  connect: 4_000,
  begin: 3_000,
  lock: 3_000,
  statement: 8_000,
  reply: 9_000,
  idle: 10_000,
  transaction: 20_000,
};

/** One answer on its way to its row: below what any statement may take, since somebody types on meanwhile. */
export const SAVE_LIMITS = { reply: 5_000 } as const;

/**
 * How seldom what an author does, all the time, shows beside the answers: one event of the trail for each so long, on the clock,
 * and the assessment's own row, which all its authors share, at most once in so long.
 */
export const EDITING = { noted: 3_600_000, touched: 60_000 } as const;

/** First data: many statements, on machines that have just begun; nobody waits for one of them. */
export const SEED_LIMITS: DatabaseLimits = {
  connect: 30_000,
  begin: 30_000,
  lock: 30_000,
  statement: 120_000,
  reply: 125_000,
  idle: 120_000,
  transaction: 300_000,
};

/** The owner's own connections: migrations and evaluating anew, whose statements may take as long as there is data. */
export const OWNER_LIMITS = {
  connect: 10_000,
  /** Between two statements, and for statements that only look something up. */
  look: 20_000,
  /** For making a database, on a slow disk. */
  make: 120_000,
  /** For reading or writing a page of what is evaluated anew. */
  page: 300_000,
  /** For another instance that migrates the same database. */
  turn: 300_000,
  /** For tables that servers of an older version still read while a migration wants to change them. */
  lock: 60_000,
  /** For the migration under way, when it is interrupted by Ctrl-C. */
  finish: 60_000,
} as const;

/** Between two looks at the audit trail by `npm start`, which checks a part of it and anchors what moved. */
export const ANCHOR_EVERY = 600_000;

/** In the browser. */
export const BROWSER_LIMITS = {
  /** After which a save that has no reply is said not to be saved yet; typing waits up to two seconds before it is sent. */
  told: 2_500,
  /** For a reply to anything small. A save that takes longer is sent again. */
  reply: 10_000,
  /** Added to it for each KiB of what is sent, for slow lines. */
  perKiB: 200,
  /** Between two attempts, at most. */
  retry: 4_000,
  /** For reading a document that somebody pastes or chooses. */
  document: 25_000,
} as const;
