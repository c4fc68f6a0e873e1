/**
 * Whether a sentence is about technology, those who make, run, use or govern it, or the authors' own work. Some words of the
 * glossary are everyday words too ("a robust economy", "secure the lid"); alone in a sentence that names nothing of this
 * subject they are taken for those.
 */

import { HARD, type Words } from "@/lib/domain/terms/words";

/** Headings, answers of a word or two: too short to name what they are about. */
const SHORT = 4;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const EVERYDAY = set(
  `control controls controlled controlling align aligns aligned aligning alignment secure secures robust capable
   transparent transparently beneficial verify verifies verified verifying validate validates validated validating harmless
   harmlessly honest honestly honesty dishonest dishonestly dishonesty reliable reliably reliability unreliable unreliably
   deceive deceives deceived deceiving trust trusts trusted trusting distrust mistrust`,
);

/** In the singular; a plural is known by its s. */
const SUBJECT = set(
  `ai ml llm agi model submodel system subsystem agent bot robot chatbot algorithm software code program network net
   transformer weight parameter checkpoint layer activation circuit neuron representation embedding feature training
   train trained trains pretraining pretrained retraining finetuning finetuned tuning tuned unlearning learning
   learned learner learn rlhf reward objective optimiser optimizer optimisation optimization gradient loss dataset
   corpus token prompt jailbreak completion inference scaffold scaffolding benchmark leaderboard evaluation evaluator
   eval probe monitor monitoring filter classifier detector watermark decoder tool toolkit api interface sandbox
   server cluster datacentre datacenter compute chip hardware enclave endpoint firmware protocol attack attacker
   adversary adversarial exploit intruder insider threat breach backdoor trojan safeguard guardrail refusal mitigation
   audit auditor deploy deploys deployed deploying deployment release released releasing developer lab laboratory
   vendor provider supplier user operator principal overseer annotator rater human humanity mankind humankind
   civilisation civilization society social societal people citizen public government ministry state regulator
   regulation parliament agency treaty institution democracy nation country military army police intelligence agenda
   automation automated automate autonomous autonomy technology technological technique method methodology approach
   result finding conclusion estimate claim hypothesis theorem research researcher study project proposal programme
   work paper preprint policy governance intent intention value preference goal constitution specification spec
   behaviour behavior motive deception deceptive hostile untrusted trusted capability safety oversight
   interpretability superintelligence frontier product customer steering future timeline scale scaling computation
   computer machine language output generation generative instruction translation paraphrase quantisation quantization
   distillation oversee debate judge log evidence commitment agreement compliance inspection inspector accountability
   power decision memo questionnaire survey citation source report incident failure definition sense institutional
   incentive recipient field test testing company firm organisation organization industry market investor court law
   legal expert task skill distribution shift perturbation harm misuse danger`,
);

/**
 * Says of words that a form matched (`first`–`last`), asked for in order, whether they are on the subject: all are but an
 * everyday word in a sentence that names nothing of the subject. A word in quotation marks, or one that is asserted or denied
 * by degree ("definitely beneficial"), is on the subject by itself. Reads each sentence once at most.
 */
export function subjectReader(words: Words): (first: number, last: number) => boolean {
  const { keys, gaps, scareQuoted } = words;
  let end = 0;
  let isNamed = false;
  return (first, last) => {
    if (first !== last || !EVERYDAY.has(keys[first] ?? "")) return true;
    if (scareQuoted[first] || keys[first - 1]?.endsWith("ly")) return true;
    if (first >= end) {
      let start = first;
      while (start > end && (gaps[start] ?? HARD) < HARD) start--;
      end = first + 1;
      while (end < keys.length && (gaps[end] ?? HARD) < HARD) end++;
      isNamed = end - start <= SHORT || keys.slice(start, end).some(isSubject);
    }
    return isNamed;
  };
}

function isSubject(key: string): boolean {
  if (SUBJECT.has(key)) return true;
  if (key.charCodeAt(key.length - 1) !== 115) return false;
  if (key.endsWith("ies") && SUBJECT.has(`${key.slice(0, -3)}y`)) return true;
  return SUBJECT.has(key.slice(0, key.endsWith("'s") ? -2 : -1));
}
