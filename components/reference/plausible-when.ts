import { INSTRUMENT } from "@/lib/content/instrument";
import { optionLabel } from "@/lib/domain/instrument/lookup";
import type { PlausibleFor, Together } from "@/lib/domain/instrument/misuse-pattern";
import { grounds } from "@/messages/reference";

/** What makes a pattern plausible, one ground a line; each alone suffices. Labels are those of the questions that are read. */
export function plausibleWhen({ makesEasier, forms, hazards, together }: PlausibleFor): readonly string[] {
  return [{ makesEasier }, { forms }, { hazards }, ...together]
    .map(groundInWords)
    .filter((words) => words !== "");
}

function groundInWords({ makesEasier, forms, hazards, releases }: Together): string {
  const words = (list: string, field: string | null, values: readonly string[] | undefined) =>
    (values ?? []).map((value) => `“${optionLabel(INSTRUMENT, list, field, value)}”`);
  const parts = [
    { say: grounds.makesEasier, values: words("project.outputs", "makes-easier", makesEasier) },
    { say: grounds.forms, values: words("project.outputs", "form", forms) },
    { say: grounds.hazards, values: words("project.outputs", "hazard", hazards) },
    { say: grounds.releases, values: words("release.form", null, releases) },
  ];
  const given = parts.filter(({ values }) => values.length > 0);
  return grounds.all(given.map(({ say, values }) => say(grounds.any(values))));
}
