/** An id for a new record: 12 characters [a-z0-9], random so that two authors adding at once never meet. */
export function newRecordId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return Array.from(bytes, (byte) => (byte % 36).toString(36)).join("");
}
