import { aiScientist } from "@/lib/domain/examples/ai-scientist";
import type { Example } from "@/lib/domain/examples/build-answers";
import { catchingAChinchilla } from "@/lib/domain/examples/catching-a-chinchilla";
import { dangerousCapabilities } from "@/lib/domain/examples/dangerous-capabilities";
import { humanPreferences } from "@/lib/domain/examples/human-preferences";
import { literatureReview } from "@/lib/domain/examples/literature-review";
import { refusalDirection } from "@/lib/domain/examples/refusal-direction";
import { securingModelWeights } from "@/lib/domain/examples/securing-model-weights";
import { sparseAutoencoders } from "@/lib/domain/examples/sparse-autoencoders";

/** The worked examples, oldest first. Loaded into a demo organisation and offered when starting an assessment. */
export const EXAMPLES: readonly Example[] = [
  humanPreferences,
  literatureReview,
  catchingAChinchilla,
  dangerousCapabilities,
  securingModelWeights,
  sparseAutoencoders,
  refusalDirection,
  aiScientist,
];
