import { CLAIMS, type Claim } from "@/lib/content/claims-register";
import type { Acceptance, Acceptances, OpenMark } from "@/lib/domain/claims/acceptance";
import { ACCEPTANCES } from "@/lib/domain/claims/acceptances";
import { whatFails } from "@/lib/domain/claims/what-fails";

/** A row of the register and whether it is held: by acceptances that show it, with nothing of its obligation open. */
export type Standing = {
  readonly claim: Claim;
  /** `failing` also where nothing shows it and nothing says why. */
  readonly is: "held" | "open" | "failing";
  readonly acceptances: readonly Acceptance[];
  readonly open: readonly OpenMark[];
  /** A sentence for each acceptance that doesn't show what it says, or for there being none. */
  readonly faults: readonly string[];
};

/** Where each row stands, in the order of the register: tries every case. A second or two. */
export function claimStandings(acceptances: Acceptances = ACCEPTANCES): readonly Standing[] {
  return CLAIMS.map((claim) => {
    const own = acceptances[claim.id] ?? [];
    const open = own.filter((one) => one.kind === "open");
    const failed = own.flatMap((one) => {
      const why = whatFails(claim.id, one);
      return why !== null && one.kind !== "open" ? [`${claim.id}, ${one.shows}: ${why}.`] : [];
    });
    const faults = own.length === 0 ? [`${claim.id}: nothing shows it, and nothing says why.`] : failed;
    return {
      claim,
      is: faults.length > 0 ? "failing" : open.length > 0 ? "open" : "held",
      acceptances: own,
      open,
      faults,
    };
  });
}
