/** That a decision was handed from one to another. */
export type Handover = { readonly fromId: string; readonly toId: string };

/**
 * Whether a member handed the decision over and doesn't make it any more: they gave it away, nobody gave it back to them since, and
 * who has it now could still make it. `handovers` are of one revision, oldest first; `couldDecide` holds ids of members.
 */
export function isHandedOver(
  memberId: string,
  handovers: readonly Handover[],
  couldDecide: ReadonlySet<string>,
): boolean {
  const last = handovers.at(-1);
  if (!last || last.toId === memberId || !couldDecide.has(last.toId)) return false;
  const own = handovers.filter(({ fromId, toId }) => fromId === memberId || toId === memberId).at(-1);
  return own?.fromId === memberId;
}
