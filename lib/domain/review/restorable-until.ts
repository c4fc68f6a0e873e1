/** Days in which a deleted draft can be brought back; then it is purged. */
export const DELETED_DAYS = 30;

/** Until when a draft that was deleted at a moment can be brought back. */
export function restorableUntil(deletedAt: Date): Date {
  return new Date(deletedAt.getTime() + DELETED_DAYS * 86_400_000);
}
