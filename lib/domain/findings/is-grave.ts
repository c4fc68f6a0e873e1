import type { Finding } from "@/lib/domain/findings/finding";

/** Whether it is serious or blocking, and speaks against the work. */
export function isGrave({ kind, severity }: Pick<Finding, "kind" | "severity">): boolean {
  return kind !== "strength" && (severity === "serious" || severity === "blocking");
}
