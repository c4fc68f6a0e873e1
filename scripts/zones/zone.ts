/** What one part of the source may import. */
export type Zone = {
  /** Folders and files of ours by how their paths begin, beside the zone itself. */
  readonly may: readonly string[];
  /** Packages with all that is under them, `node:` modules too. */
  readonly packages: readonly string[] | "any";
};
