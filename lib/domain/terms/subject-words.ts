/**
 * Whether a sentence is about technology, those who make, run, use or govern it, or the authors' own work. Some words of the
 * glossary are everyday words too ("a robust economy", "secure the lid"); alone in a sentence that names nothing of this
 * subject they are taken for those.
 */

import { HARD, type Words } from "@/lib/domain/terms/words";

const REACH = 40;
/** Headings, answers of a word or two: too short to name what they are about. */
const SHORT = 4;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const EVERYDAY = set(
  `control controls controlled controlling align aligns aligned aligning alignment secure secures robust capable
   transparent transparently beneficial verify verifies verified verifying validate validates validated validating`,
);

/** In the singular; a plural is known by its s. */
const SUBJECT = set(
  `ai ml llm agi model submodel system subsystem agent bot robot chatbot assistant-model algorithm software code program
   network net transformer weight parameter checkpoint layer activation circuit neuron representation embedding feature
   training train trained trains pretraining pretrained retraining finetuning finetuned fine-tuning tuning tuned unlearning
   learning learned learner learn rlhf reward objective optimiser optimizer optimisation optimization gradient loss dataset
   corpus token prompt jailbreak completion inference scaffold scaffolding benchmark leaderboard evaluation evaluator eval
   probe monitor monitoring filter classifier detector watermark decoder tool toolkit api interface sandbox server cluster
   datacentre datacenter compute chip hardware enclave endpoint firmware protocol attack attacker adversary adversarial
   exploit intruder insider threat breach backdoor trojan safeguard guardrail refusal mitigation audit auditor deploy deploys
   deployed deploying deployment release released releasing open-source developer lab laboratory vendor provider supplier
   user operator principal overseer annotator rater human humanity mankind humankind civilisation civilization society social
   societal people citizen public government ministry state regulator regulation parliament agency treaty institution
   democracy nation country military army police intelligence agenda automation automated automate autonomous autonomy
   technology technological technique method methodology approach result finding conclusion conclusions estimate claim
   hypothesis theorem research researcher study project proposal programme work paper preprint policy governance
   intent intention value preference goal constitution specification spec behaviour behavior motive deception deceptive
   hostile untrusted trusted capability safety oversight interpretability superintelligence frontier product customer
   steering future timeline scale scaling computation computer machine language output generation generative instruction
   translation paraphrase quantisation quantization distillation oversee debate judge log evidence commitment agreement
   compliance inspection inspector accountability power decision memo questionnaire survey citation source report incident failure definition sense institutional incentive recipient field test testing`,
);

/**
 * True unless an everyday word (`first`–`last`) stands in a sentence that names nothing of the subject. A word in quotation
 * marks, or one that is asserted or denied by degree ("definitely beneficial"), is on the subject by itself.
 */
export function isOnSubject(words: Words, first: number, last: number): boolean {
  if (first !== last || !EVERYDAY.has(words.keys[first] ?? "")) return true;
  if (words.scareQuoted[first] || words.keys[first - 1]?.endsWith("ly")) return true;
  let from = first;
  while (from > 0 && first - from < REACH && (words.gaps[from] ?? HARD) < HARD) from--;
  let to = last;
  while (to + 1 < words.keys.length && to - last < REACH && (words.gaps[to + 1] ?? HARD) < HARD) to++;
  if (to - from < SHORT) return true;
  for (let at = from; at <= to; at++) if (at !== first && isSubject(words.keys[at] ?? "")) return true;
  return false;
}

function isSubject(key: string): boolean {
  return SUBJECT.has(key) || (key.endsWith("s") && SUBJECT.has(key.slice(0, key.endsWith("'s") ? -2 : -1)));
}
