import type { Answers } from "@/lib/domain/assessment/answer";
import { readAssessmentFile } from "@/lib/domain/file/assessment-file";
import { workedExample } from "@/lib/domain/file/worked-examples";
import type { ExpertView } from "@/lib/testing/judged/point";
import { AI_SCIENTIST } from "@/lib/testing/judged/points/ai-scientist";
import { CATCHING_A_CHINCHILLA } from "@/lib/testing/judged/points/catching-a-chinchilla";
import { CIRCUIT_BREAKERS } from "@/lib/testing/judged/points/circuit-breakers";
import { DANGEROUS_CAPABILITIES } from "@/lib/testing/judged/points/dangerous-capabilities";
import { DEBATE } from "@/lib/testing/judged/points/debate";
import { HUMAN_PREFERENCES } from "@/lib/testing/judged/points/human-preferences";
import { LITERATURE_REVIEW } from "@/lib/testing/judged/points/literature-review";
import { MACHIAVELLI } from "@/lib/testing/judged/points/machiavelli";
import { REFUSAL_DIRECTION } from "@/lib/testing/judged/points/refusal-direction";
import { SAFETY_CASES } from "@/lib/testing/judged/points/safety-cases";
import { SECURING_MODEL_WEIGHTS } from "@/lib/testing/judged/points/securing-model-weights";
import { SPARSE_AUTOENCODERS } from "@/lib/testing/judged/points/sparse-autoencoders";
import { TRANSFERABLE_ATTACKS } from "@/lib/testing/judged/points/transferable-attacks";
import { WATERMARK } from "@/lib/testing/judged/points/watermark";
import circuitBreakers from "@/lib/testing/judged/works/circuit-breakers.json";
import debate from "@/lib/testing/judged/works/debate.json";
import machiavelli from "@/lib/testing/judged/works/machiavelli.json";
import safetyCases from "@/lib/testing/judged/works/safety-cases.json";
import transferableAttacks from "@/lib/testing/judged/works/transferable-attacks.json";
import watermark from "@/lib/testing/judged/works/watermark.json";

/** A work with what an expert says of it and with its answers; null answers are not filled in yet. */
export type JudgedWork = {
  readonly key: string;
  readonly view: ExpertView;
  readonly answers: Answers | null;
};

/** @throws Error with what is wrong in the file. */
const filledIn = (key: string, file: unknown): Answers => {
  const read = readAssessmentFile(JSON.stringify(file));
  if (read.ok) return read.file.answers;
  throw new Error(`${key}: ${JSON.stringify(read)}`);
};

const EXAMPLES: readonly (readonly [key: string, view: ExpertView])[] = [
  ["human-preferences", HUMAN_PREFERENCES],
  ["literature-review", LITERATURE_REVIEW],
  ["catching-a-chinchilla", CATCHING_A_CHINCHILLA],
  ["dangerous-capabilities", DANGEROUS_CAPABILITIES],
  ["securing-model-weights", SECURING_MODEL_WEIGHTS],
  ["sparse-autoencoders", SPARSE_AUTOENCODERS],
  ["refusal-direction", REFUSAL_DIRECTION],
  ["ai-scientist", AI_SCIENTIST],
];

/** Beside the worked examples; a file of `works/` is put in by the reader who filled it in. */
const OTHERS: readonly (readonly [key: string, view: ExpertView, file: unknown])[] = [
  ["transferable-attacks", TRANSFERABLE_ATTACKS, transferableAttacks],
  ["debate", DEBATE, debate],
  ["circuit-breakers", CIRCUIT_BREAKERS, circuitBreakers],
  ["watermark", WATERMARK, watermark],
  ["safety-cases", SAFETY_CASES, safetyCases],
  ["machiavelli", MACHIAVELLI, machiavelli],
];

/** All fourteen; the points of a work stay beside it also while its answers are missing. */
export function judgedWorks(): readonly JudgedWork[] {
  return [
    ...EXAMPLES.map(([key, view]) => ({ key, view, answers: workedExample(key).answers })),
    ...OTHERS.map(([key, view, file]) => ({
      key,
      view,
      answers: file === null ? null : filledIn(key, file),
    })),
  ];
}
