/** What marks an error of the server as “the database is out of reach”, wherever it arrives: its `digest`. */
export const UNAVAILABLE = "landfall-unavailable";

export function isUnavailable(error: unknown): boolean {
  return typeof error === "object" && error !== null && "digest" in error && error.digest === UNAVAILABLE;
}
