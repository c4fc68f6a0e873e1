import type { Finding } from "@/lib/domain/findings/finding";

/** What a finding says, and under it what joins it, being of the same cause. */
export function FindingWords({ explanation, points = [] }: Pick<Finding, "explanation" | "points">) {
  return (
    <div className="max-w-measure space-y-2 font-serif wrap-anywhere">
      {explanation !== "" && (
        <p dir="auto" className="whitespace-pre-line">
          {explanation}
        </p>
      )}
      {points.length > 0 && (
        <ul className="list-disc space-y-1 ps-5">
          {points.map((point) => (
            <li key={point} dir="auto" className="whitespace-pre-line">
              {point}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
