import { aiScientist } from "@/lib/content/examples/ai-scientist";
import type { Example } from "@/lib/content/examples/build-answers";
import { catchingAChinchilla } from "@/lib/content/examples/catching-a-chinchilla";
import { dangerousCapabilities } from "@/lib/content/examples/dangerous-capabilities";
import { humanPreferences } from "@/lib/content/examples/human-preferences";
import { literatureReview } from "@/lib/content/examples/literature-review";
import { refusalDirection } from "@/lib/content/examples/refusal-direction";
import { securingModelWeights } from "@/lib/content/examples/securing-model-weights";
import { sparseAutoencoders } from "@/lib/content/examples/sparse-autoencoders";

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
