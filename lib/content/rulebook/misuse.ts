import { BY_SOMEBODY_WHO_MEANS_HARM } from "@/lib/content/shared-conditions";
import {
  all,
  answered,
  any,
  atLeast,
  every,
  fact,
  field,
  is,
  missing,
  not,
  question,
  saidOrSilent,
  some,
} from "@/lib/domain/rules/condition";
import type { Rule } from "@/lib/domain/rules/rule";

const PATHWAYS = "misuse.pathways";
const ANY = question("misuse.any");
const FORM = question("release.form");
const SYSTEMS = question("screening.systems");
const OUTPUTS = "project.outputs";
/** Public, not to be taken back, and no pathway of misuse is described: when the worst case stands alone. */
const WORST_STANDS_ALONE = [
  missing(question(PATHWAYS)),
  is(question("screening.outputs-leave"), "public"),
  is(question("screening.reversible"), "no"),
];

/** Of an output: it isn’t kept inside. The screening asks what readers are shown. */
const GOES_OUT = any(
  is(field("release"), "open", "gated", "staged"),
  all(saidOrSilent(field("release")), not(is(FORM, "closed"))),
);

/** How the work could be turned, by whom, and what stands in the way. */
export const MISUSE_RULES: readonly Rule[] = [
  {
    id: "misuse.none-claimed",
    theme: "misuse",
    kind: "gap",
    severity: "concern",
    claims: ["SM-2"],
    when: all(is(ANY, "none"), fact("texts.unsaid", "misuse.why-none")),
    title: "Why this work would be the exception that nobody can misuse",
    saidAt: ["misuse.why-none"],
    explanation:
      "Can you think of a way your outputs could be misused: {misuse.any}. Every advance so far could be misused by somebody. What makes this one the exception: {misuse.why-none}.",
    resolve:
      "Take the recipient you like least and write down their best idea. If there really is none, let somebody outside the team try.",
  },
  {
    id: "misuse.exception-claimed",
    theme: "misuse",
    kind: "risk",
    severity: "note",
    claims: ["SM-2"],
    when: all(is(ANY, "none"), not(fact("texts.unsaid", "misuse.why-none"))),
    title: "Said to be an exception: work that nobody can misuse",
    explanation:
      "What makes it the exception: {misuse.why-none}. Every advance so far could be misused by somebody.",
    resolve:
      "Take the recipient you like least and write down their best idea. If there really is none, let somebody outside the team try.",
  },
  {
    id: "misuse.none-against-answers",
    theme: "misuse",
    kind: "contradiction",
    severity: "concern",
    claims: ["SM-2"],
    when: all(
      is(ANY, "none"),
      any(
        answered(question("screening.worst-misuse")),
        answered(question(PATHWAYS)),
        some("uses.list", is(field("stance"), "feared")),
      ),
    ),
    title: "No misuse here, and one described elsewhere",
    explanation:
      "Whether you can think of a misuse: {misuse.any}. The worst, in the screening: {screening.worst-misuse}. Pathways: {misuse.pathways}. Feared uses: {matching:uses.list}.",
    resolve: "Bring the answers into line: a misuse that you can name is one.",
  },
  {
    id: "misuse.section-unopened",
    theme: "misuse",
    kind: "gap",
    severity: "concern",
    claims: ["SM-2"],
    when: all(
      fact("patterns.expected"),
      missing(ANY),
      missing(question("misuse.patterns")),
      missing(question(PATHWAYS)),
      any(answered(question("recipients.list")), answered(FORM)),
    ),
    title: "Whether and how it can be misused",
    explanation:
      "The outputs make some patterns of misuse plausible: {fact:patterns.expected}. No answer says anything about misuse.",
    resolve: "Go through the patterns, and describe a pathway for each that applies.",
  },
  {
    id: "misuse.any-without-pathway",
    theme: "misuse",
    kind: "gap",
    severity: "concern",
    claims: ["SM-2"],
    when: all(is(ANY, "yes"), missing(question(PATHWAYS))),
    title: "How it can be misused, which is said to be possible",
    explanation: "Can you think of a way your outputs could be misused: {misuse.any}. No pathway says which.",
    resolve: "Write down the first one that came to mind: who, with which output, what they need besides.",
  },
  {
    id: "misuse.pattern-denied-yet-described",
    theme: "misuse",
    kind: "contradiction",
    severity: "concern",
    claims: ["SM-2"],
    when: fact("patterns.denied-yet-described"),
    title: "A pattern is denied, and a pathway describes it",
    explanation: "Said not to apply, and yet the pattern of a pathway: {fact:patterns.denied-yet-described}.",
    resolve: "Correct the row, or the pattern of the pathway.",
  },
  {
    id: "misuse.pattern-without-pathway",
    theme: "misuse",
    kind: "gap",
    severity: "concern",
    claims: ["SM-2"],
    when: fact("patterns.applies-without-pathway"),
    title: "By which pathway a pattern comes about that is said to apply",
    named: "Which pathway leads to what is said to apply: {fact:patterns.applies-without-pathway}",
    saidAt: ["misuse.pathways"],
    explanation: "Said to apply, without a pathway: {fact:patterns.applies-without-pathway}.",
    resolve: "Describe one pathway for each: without it there is nothing to stand in the way of.",
  },
  {
    id: "misuse.patterns-ruled-out-without-reason",
    theme: "misuse",
    kind: "gap",
    severity: "concern",
    claims: ["SM-2"],
    when: all(fact("patterns.ruled-out"), missing(question("misuse.patterns-why"))),
    title: "Why patterns are ruled out",
    named: "Why these patterns are ruled out: {fact:patterns.ruled-out}",
    explanation: "Said not to apply: {fact:patterns.ruled-out}. Why not is left open.",
    resolve: "Give the reason for each. “Not intended” is none: say what keeps it from happening.",
  },
  {
    id: "misuse.pathway-without-recipient",
    theme: "misuse",
    kind: "gap",
    severity: "note",
    claims: ["SM-12"],
    forEach: PATHWAYS,
    when: all(answered(question("recipients.list")), missing(field("recipient"))),
    title: "Through which recipient a pathway runs",
    named: "Through which recipient {name} runs",
    explanation: "{name} is taken by {.actor}, and no recipient says how the work reaches them.",
    resolve: "Choose the recipient it runs through, or add one.",
  },
  {
    id: "misuse.safeguard-removal-open",
    theme: "misuse",
    kind: "risk",
    severity: "note",
    joins: "pattern.safeguard-removal",
    claims: ["SM-2", "SM-12"],
    when: all(is(question("misuse.safeguards"), "directly"), is(FORM, "open")),
    title: "Shows openly how to remove a safeguard",
    explanation:
      "Do the outputs show how to weaken or remove a safeguard that is in use: {misuse.safeguards}. Release: {release.form}; can it be undone: {release.reversibility}.",
    resolve:
      "Say who relies on the safeguard and whether they have been told, what the demonstration adds to what is known, and which part could go out later or to fewer.",
  },
  {
    id: "misuse.worst-unfollowed",
    theme: "misuse",
    kind: "risk",
    severity: "concern",
    claims: ["SM-2", "SM-11", "SM-30"],
    when: all(answered(question("screening.worst-misuse")), ...WORST_STANDS_ALONE),
    title: "The worst that could be done with it is named, and the work can’t be taken back",
    named: "The worst case given here, of work that can’t be taken back: {screening.worst-misuse}",
    explanation:
      "How far it travels: {screening.outputs-leave}; could it be taken back: {screening.reversible}. Would others produce the same: {screening.anyway}. Who would surprise most by using it: {screening.surprise}.",
    resolve:
      "Say who would do it and how likely that is, what stands in the way, and what could be left out or put otherwise so that it becomes harder.",
  },
  // As grave as what would be said.
  {
    id: "misuse.worst-unsaid",
    theme: "misuse",
    kind: "risk",
    severity: "concern",
    claims: ["SM-2", "SM-11", "SM-30"],
    when: all(saidOrSilent(question("screening.worst-misuse")), ...WORST_STANDS_ALONE),
    title: "The worst that could be done with it isn’t said, and the work can’t be taken back",
    explanation:
      "How far it travels: {screening.outputs-leave}; could it be taken back: {screening.reversible}. The worst somebody could realistically do with it isn’t said, and no pathway is described.",
    resolve: "Say the worst that somebody could realistically do with it: who, what, and what comes of it.",
  },
  {
    id: "misuse.systems-differ",
    theme: "misuse",
    kind: "contradiction",
    severity: "concern",
    claims: ["SM-31", "AF-4"],
    when: any(
      all(is(SYSTEMS, "none", "small-models"), fact("systems.told")),
      all(
        is(SYSTEMS, "none"),
        any(
          some(OUTPUTS, is(field("form"), "weights", "classifier")),
          is(question("screening.ai-labour"), "central"),
        ),
      ),
    ),
    title: "The systems are called less able than what else is said of them tells",
    explanation:
      "The most capable systems worked with: {screening.systems}. Told elsewhere: {fact:systems.told}. What is made: {project.outputs}. AI systems in the research: {screening.ai-labour}. How much scrutiny is due rests on the first.",
    resolve:
      "Name the most capable system that anything is tried on, generated by or released for, its size and age; and correct the answer that is wrong.",
  },
  {
    id: "misuse.recipe-out",
    theme: "misuse",
    kind: "risk",
    severity: "note",
    joins: "pattern.evaluation-as-target-or-recipe",
    claims: ["SM-20", "AF-9"],
    when: all(
      is(question("misuse.recipe"), "recipe", "both"),
      is(question("screening.outputs-leave"), "public"),
      some(
        OUTPUTS,
        all(
          any(is(field("form"), "evaluation"), is(field("makes-easier"), "measurable")),
          any(missing(field("release")), is(field("release"), "staged", "gated", "open")),
        ),
      ),
    ),
    title: "The evaluation is said to be readable as a recipe, and the work becomes public",
    explanation:
      "Can the evaluation be read as a target to train for, or as a recipe for what it measures: {misuse.recipe}. What measures: {matching:project.outputs}. How far it travels: {screening.outputs-leave}.",
    resolve:
      "Hold back the part that works as a recipe, or say who needs it whole, what the rest shows without it, and who keeps it.",
  },
  {
    id: "misuse.serious-hazard-open",
    theme: "misuse",
    kind: "risk",
    severity: "concern",
    joins: "pattern.hazard-in-write-up",
    claims: ["SM-2", "SM-30"],
    when: all(
      is(FORM, "open"),
      any(is(question("screening.hazard"), "serious"), some(OUTPUTS, is(field("hazard"), "serious"))),
    ),
    title: "A serious hazard, written up and open",
    explanation:
      "Does anything show a reader how to cause harm: {screening.hazard}. Outputs that do so seriously: {matching:project.outputs}. Release: {release.form}.",
    resolve: "Have somebody from the field of the hazard read it, and say what they would leave out.",
  },
  {
    id: "misuse.large-uplift-open",
    theme: "misuse",
    kind: "risk",
    severity: "note",
    claims: ["SM-2", "SM-12"],
    joins: "hold-back",
    when: all(is(question("misuse.uplift"), "large"), is(FORM, "open")),
    title: "A large gain for those who mean harm, and open to them",
    explanation:
      "How much the outputs add to what somebody who means harm can already do: {misuse.uplift}. Release: {release.form}.",
    resolve: "Say what an open release gives that a gated one would not, and to whom.",
  },
  {
    id: "misuse.no-uplift-against-pathways",
    theme: "misuse",
    kind: "contradiction",
    severity: "concern",
    claims: ["SM-2", "SM-31"],
    when: all(
      is(question("misuse.uplift"), "none"),
      some(
        PATHWAYS,
        all(
          BY_SOMEBODY_WHO_MEANS_HARM,
          any(
            all(atLeast(field("severity"), 3), atLeast(field("likelihood"), 0.5)),
            all(atLeast(field("severity"), 3), saidOrSilent(field("likelihood"))),
            all(saidOrSilent(field("severity")), atLeast(field("likelihood"), 0.5)),
          ),
        ),
      ),
    ),
    title:
      "Adds nothing for whoever means harm, and yet a pathway of theirs is grave and likely, as far as it is rated",
    explanation:
      "How much the outputs add to what somebody who means harm can already do: {misuse.uplift}. Yet of what you rate, nothing makes this less than grave and as likely as not: {matching:misuse.pathways}.",
    resolve:
      "Say whether the likelihood is that of the harm, or of harm through this work. The second is asked for.",
  },
  {
    id: "misuse.hazard-differs",
    theme: "misuse",
    kind: "contradiction",
    severity: "concern",
    joins: "hazard-out-whole",
    claims: ["SM-2"],
    when: any(
      all(
        is(question("screening.hazard"), "no"),
        some(OUTPUTS, all(is(field("hazard"), "some", "serious"), GOES_OUT)),
      ),
      all(is(question("screening.hazard"), "some", "serious"), every(OUTPUTS, is(field("hazard"), "no"))),
    ),
    title: "The screening and the outputs part about what shows how to cause harm",
    explanation:
      "Does anything show a reader how to cause harm: {screening.hazard} in the screening. Outputs that say otherwise: {matching:project.outputs}.",
    resolve: "Name the output, and the part of it, that does; or say why none does.",
  },
  {
    id: "misuse.denied-yet-described",
    theme: "misuse",
    kind: "contradiction",
    severity: "concern",
    claims: ["SM-2", "SM-20"],
    when: any(
      all(
        is(question("misuse.safeguards"), "no"),
        some("misuse.pathways", is(field("pattern"), "safeguard-removal")),
      ),
      all(
        is(question("misuse.recipe"), "no"),
        some("misuse.pathways", is(field("pattern"), "evaluation-as-target-or-recipe")),
      ),
    ),
    title: "Denied in one answer, described in a pathway",
    explanation:
      "Do outputs show how to weaken or remove a safeguard: {misuse.safeguards}. Can the evaluation be read as a target or recipe: {misuse.recipe}. A pathway that does so: {matching:misuse.pathways}.",
    resolve: "Correct the answer, or say in the pathway what it does without the outputs.",
  },
  {
    id: "misuse.custody-unsaid",
    theme: "misuse",
    kind: "gap",
    severity: "concern",
    claims: ["SM-30", "AF-11"],
    when: all(is(question("screening.hazard"), "serious"), fact("texts.unsaid", "misuse.custody")),
    title: "Who keeps what is hazardous while the work goes on, insiders among them",
    saidAt: ["misuse.custody"],
    explanation: "Shows how to cause harm: {screening.hazard}. Who keeps it meanwhile: {misuse.custody}.",
    resolve: "Name what there is, who can reach it, and what would show that somebody took it.",
  },
  {
    id: "misuse.less-hazardous-unsaid",
    theme: "misuse",
    kind: "gap",
    severity: "concern",
    claims: ["SM-2", "SM-30"],
    when: all(is(question("screening.hazard"), "serious"), fact("texts.unsaid", "misuse.less-hazardous")),
    title: "Whether there is a less hazardous way to the same benefit",
    saidAt: ["misuse.less-hazardous"],
    explanation:
      "Shows how to cause harm: {screening.hazard}. A less hazardous way to the same benefit: {misuse.less-hazardous}.",
    resolve: "Name the nearest way you considered, and what it would lose.",
  },
  {
    id: "misuse.harmed-unsaid",
    theme: "misuse",
    kind: "gap",
    severity: "note",
    claims: ["SM-2", "SM-12"],
    forEach: "misuse.pathways",
    when: all(atLeast(field("severity"), 4), saidOrSilent(field("harmed"))),
    title:
      "Who is harmed by a pathway that could be catastrophic, how many, and how well they can defend themselves",
    named: "Who is harmed by {name}, how many, and how well they can defend themselves",
    explanation: "{name} is rated {.severity}. Who is harmed: {.harmed}.",
    resolve: "Say who, how many, and what they could do about it.",
  },
];
