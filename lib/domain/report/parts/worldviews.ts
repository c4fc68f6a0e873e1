import { WORLDVIEWS } from "@/lib/content/worldviews";
import type { Answers } from "@/lib/domain/assessment/answer";
import { valueAt } from "@/lib/domain/assessment/records";
import type { Finding } from "@/lib/domain/findings/finding";
import type { WorldviewsPart } from "@/lib/domain/report/report-document";
import { ASSUMPTIONS, type AssumptionId } from "@/lib/domain/worldviews/assumption";

/**
 * Which findings hold whoever is right, and which turn on what one believes (SM-25, AF-17). The author's own view is marked
 * and decides nothing. Strengths are left out: they take nothing for granted.
 */
export function worldviewsPart(answers: Answers, findings: readonly Finding[]): WorldviewsPart {
  const own = valueAt(answers, "evidence.worldview");
  const weighed = findings.filter(({ kind }) => kind !== "strength");
  const dependent = weighed.flatMap(({ fingerprint, title, severity, worldviews }) =>
    worldviews && worldviews.length < WORLDVIEWS.length
      ? [{ fingerprint, title, severity, holdsUnder: worldviews }]
      : [],
  );
  return {
    views: WORLDVIEWS.map(({ id, label, detail, source, assumes }) => {
      const statements = (believed: boolean) =>
        (Object.keys(ASSUMPTIONS) as AssumptionId[])
          .filter((assumption) => assumes[assumption] === believed)
          .map((assumption) => ASSUMPTIONS[assumption]);
      return {
        id,
        label,
        detail,
        source,
        believes: statements(true),
        doubts: statements(false),
        isAuthors: id === own,
      };
    }),
    underAll: weighed.length - dependent.length,
    dependent,
  };
}
