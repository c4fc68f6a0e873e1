import { z } from "zod";
import { recordAudit } from "@/lib/data/audit";
import { saveExpertise } from "@/lib/data/expertise";
import { COUNT_LIMITS, TEXT_LIMITS } from "@/lib/domain/limits";
import { KINDS_OF_WORK } from "@/lib/domain/search/search-fields";
import { defineUseCase } from "@/lib/use-cases/define-use-case";
import { optionalText, word } from "@/lib/use-cases/input";

const input = z.strictObject({
  /** Options of the question about the kind of work; others are left out. */
  kindsOfWork: z.array(word).max(COUNT_LIMITS.kindsKnown).readonly(),
  words: optionalText(TEXT_LIMITS.expertise),
});

/** Says what one knows, for whoever asks reviewers: leads read it beside one's name, and proposals go by the kinds. It opens nothing. */
export const sayExpertise = defineUseCase(input, async ({ tx, viewer, input }) => {
  const known = new Set(KINDS_OF_WORK.map(({ value }) => value));
  const kindsOfWork = [...new Set(input.kindsOfWork)].filter((kind) => known.has(kind)).sort();
  await saveExpertise(tx, viewer, { kindsOfWork, words: input.words });
  await recordAudit(tx, "member.expertise-said", { type: "member", id: viewer.id });
  return {};
});
