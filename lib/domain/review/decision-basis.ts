/**
 * What a decision was made on, kept with it and never changed: enough to prove later what the lead had in front of them, with no
 * text of reviews, since whoever reads the decision may not read all of these.
 */
export type DecisionBasis = {
  readonly report: {
    /** Hexadecimal SHA-256 of the revision's JSON export, byte for byte. */
    readonly sha256: string;
    readonly rulebookVersion: string;
    /** Null: frozen before hashes were kept. */
    readonly rulebookHash: string | null;
  };
  /** Handed in by then, in the order they were assigned; the hash is of recommendation, summary and ratings. */
  readonly reviews: readonly { readonly id: string; readonly sha256: string }[];
  /** What had last been said to findings, by authors and by the lead. */
  readonly responses: readonly {
    readonly fingerprint: string;
    readonly as: "author" | "team-lead";
    readonly response: string;
    /** ISO 8601 time. */
    readonly at: string;
  }[];
};
