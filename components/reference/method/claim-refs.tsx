import type { ClaimId } from "@/lib/domain/instrument/question";
import { claimRefs } from "@/messages/reference";

/** Claim ids as plain links within the method page, which has hundreds of them and runs no script for any. */
export function ClaimRefs({ claims }: { readonly claims: readonly ClaimId[] }) {
  return (
    <p className="flex flex-wrap gap-x-2.5 text-xs text-faint">
      <span className="leading-6">{claimRefs.claims}</span>
      {claims.map((claim) => (
        <a key={claim} href={`#${claim}`} className="link inline-block min-h-6 leading-6">
          {claim}
        </a>
      ))}
    </p>
  );
}
