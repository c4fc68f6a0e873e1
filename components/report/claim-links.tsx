import type { ClaimId } from "@/lib/domain/instrument/question";

/** Claim ids as links to their sentence and source on the method page. */
export function ClaimLinks({ claims }: { readonly claims: readonly ClaimId[] }) {
  if (claims.length === 0) return null;
  return (
    <span className="inline-flex flex-wrap gap-x-2 text-xs text-faint">
      {claims.map((claim) => (
        <a key={claim} href={`/method#${claim}`} className="link inline-block min-h-6 leading-6">
          {claim}
        </a>
      ))}
    </span>
  );
}
