import { ANCHOR_EVERY } from "@/lib/time-limits";
import type { AnchorTargets } from "@/scripts/audit/anchor-targets";
import { purgeDeleted } from "@/scripts/audit/purge-deleted";
import { tendTrails } from "@/scripts/audit/tend-trail";
import { newestAnchors, writeAnchors } from "@/scripts/audit/write-anchors";
import type { Shutdown } from "@/scripts/process/shutdown";

interface Order {
  readonly ownerUrl: string;
  readonly targets: AnchorTargets;
  readonly shutdown: Shutdown;
  /** What the operator is told, a line each. */
  readonly say: (line: string) => void;
}

/**
 * Purges what was deleted long enough ago, and tends the trails, now and every few minutes while the server runs, beside it: no
 * request ever waits for this. Anchors those that moved. What goes wrong is said once, until it has gone well again.
 */
export function keepAnchoring({ ownerUrl, targets, shutdown, say }: Order): void {
  let anchored: Map<string, string> | undefined;
  let said = "";
  let timer: NodeJS.Timeout | undefined;
  const once = async () => {
    const unpurged = await purgeDeleted(ownerUrl).then(
      () => [],
      (error: unknown) => [`Deleted drafts could not be purged: ${wordsOf(error)}`],
    );
    const { heads, broken } = await tendTrails(ownerUrl);
    anchored ??= new Map([...(await newestAnchors(targets.file))].map(([id, { hash }]) => [id, hash]));
    const moved = heads.filter(({ organisation, hash }) => anchored?.get(organisation) !== hash);
    const faults = broken.map(
      ({ organisation, at, fault }) =>
        `The audit trail of organisation ${organisation} is broken at entry ${at} (${fault}); landfall audit verify says more.`,
    );
    await writeAnchors(targets, moved);
    for (const { organisation, hash } of moved) anchored.set(organisation, hash);
    return [...unpurged, ...faults];
  };
  const again = async () => {
    const faults = await once().catch((error: unknown) => [
      `The audit trail could not be anchored: ${wordsOf(error)}`,
    ]);
    const words = faults.join("\n");
    if (words !== "" && words !== said && !shutdown.begun) say(words);
    said = words;
    timer = setTimeout(again, ANCHOR_EVERY).unref();
  };
  shutdown.add(async () => clearTimeout(timer));
  void again();
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
