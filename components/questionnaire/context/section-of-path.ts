import { type Path, parsePath } from "@/lib/domain/assessment/path";

/** The section a path belongs to: questions are named after it. An ill-formed path leads to the screening. */
export function sectionOfPath(path: Path): string {
  return parsePath(path)?.question.split(".")[0] ?? "screening";
}
