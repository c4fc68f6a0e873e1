import { MAY_BE_OF } from "@/lib/content/options/recipient-kinds";
import { IS_BUILDER, IS_HEAVY, IS_ONLY_UNINVITED } from "@/lib/content/shared-conditions";
import {
  all,
  answered,
  any,
  atLeast,
  atMost,
  type Condition,
  countAtLeast,
  every,
  fact,
  field,
  is,
  missing,
  none,
  not,
  question,
  refersTo,
  rowIs,
  saidOrSilent,
  some,
  someReferring,
  waived,
} from "@/lib/domain/rules/condition";
import type { Rule } from "@/lib/domain/rules/rule";

const LIST = "recipients.list";
const LEFT_OUT = question("recipients.left-out");
const GROUPS = ["individuals", "businesses", "governments", "uninvited"] as const;

/**
 * Of a recipient: it has something that doesn't show a weakness, or it isn't said what it has. Who is told of a weakness, to mend it
 * before everybody knows, has no head start by that.
 */
const HAS_MORE_THAN_A_WEAKNESS = any(
  missing(field("outputs")),
  refersTo("outputs", any(missing(field("makes-easier")), not(is(field("makes-easier"), "attackable")))),
);

function mayBeOf(group: (typeof GROUPS)[number]): readonly Condition[] {
  // Whoever wants what the authors don’t is uninvited by any other kind.
  if (group === "uninvited") return [not(some(LIST, atMost(field("aims"), -1)))];
  return [not(some(LIST, is(field("kind"), ...(MAY_BE_OF[group] ?? []))))];
}

/** Who receives the work, and what their surroundings make of it. */
export const RECIPIENTS_RULES: readonly Rule[] = [
  {
    id: "recipients.none-named",
    theme: "recipients",
    kind: "gap",
    severity: "concern",
    claims: ["SM-1", "SM-12", "SM-23"],
    when: all(
      missing(question(LIST)),
      any(
        answered(question("terms.central-claim")),
        answered(question("timelines.safety-effect")),
        answered(question("release.form")),
      ),
    ),
    title: "Who receives what is made",
    explanation:
      "The assessment says what the work does, and names nobody who receives it. Central claim: {terms.central-claim}. Effect on safety: {timelines.safety-effect}. Whether that holds depends on who has the outputs in their hands.",
    resolve:
      "List the recipients, from those you hope for to those nobody invites, and look at the claim again.",
  },
  {
    id: "recipients.group-missing",
    theme: "recipients",
    kind: "gap",
    severity: "concern",
    claims: ["SM-23"],
    when: all(
      answered(question(LIST)),
      fact("recipients.groups-missing", "individuals", "businesses", "governments"),
    ),
    title: "Whether a kind of recipient that is missing was left out on purpose",
    named: "Whether {fact:recipients.groups-missing}, of whom nobody is listed, were left out on purpose",
    saidAt: ["recipients.left-out"],
    explanation:
      "The model speaks of {recipients.list}. It has nobody for {fact:recipients.groups-missing}, and does not say that they were left out on purpose.",
    resolve:
      "Add a recipient of each kind, or mark it as left out on purpose and say why it makes no difference here.",
  },
  {
    id: "recipients.listed-but-absent",
    theme: "recipients",
    kind: "contradiction",
    severity: "concern",
    claims: ["SM-23"],
    when: any(
      ...GROUPS.map((group) =>
        all(rowIs(LEFT_OUT, group, "listed"), fact("recipients.groups-missing", group), ...mayBeOf(group)),
      ),
    ),
    title: "A group is said to be listed, and no recipient is of its kind",
    named: "Said to be listed, and no recipient is of the kind: {fact:recipients.groups-missing}",
    explanation:
      "You say that {fact:recipients.groups-missing} are in your list of recipients. If somebody there belongs to it, another kind is given.",
    resolve: "Add the recipient you had in mind, or correct the kind of one you have.",
  },
  {
    id: "recipients.left-out-waived",
    theme: "recipients",
    kind: "gap",
    severity: "note",
    claims: ["SM-23"],
    when: all(answered(question(LIST)), waived(LEFT_OUT)),
    title: "Who is left out of the list, and whether on purpose",
    explanation:
      "Recipients are listed ({recipients.list}), and whom the list leaves out isn’t said: {recipients.left-out}.",
    resolve: "Say of each group whether it is in the list, and if not, whether that was a choice.",
  },
  {
    id: "recipients.left-out-unexplained",
    theme: "recipients",
    kind: "gap",
    severity: "concern",
    claims: ["SM-23"],
    when: all(
      any(...GROUPS.map((group) => rowIs(LEFT_OUT, group, "on-purpose"))),
      missing(question("recipients.left-out-why")),
    ),
    title: "Why those who are left out on purpose make no difference",
    explanation:
      "Groups are left out on purpose ({recipients.left-out}), and nothing says why that changes nothing.",
    resolve: "Say what you looked at before you left them out.",
  },
  {
    id: "recipients.uninvited-missing",
    theme: "recipients",
    kind: "gap",
    severity: "concern",
    claims: ["SM-11", "SM-23"],
    when: all(
      answered(question(LIST)),
      fact("recipients.groups-missing", "uninvited"),
      // Whoever is said to be opposed stands for them too.
      not(some(LIST, atMost(field("aims"), -1))),
      any(is(question("release.form"), "open"), is(question("screening.outputs-leave"), "public")),
    ),
    title: "Who takes up what is public without being asked",
    saidAt: ["recipients.list"],
    explanation:
      "How far the outputs travel: {screening.outputs-leave}. Release: {release.form}. Yet no recipient stands for those who take the work up without being asked: {recipients.list}.",
    resolve:
      "Add the uninvited as a recipient: who would want this most and tell you least, and what would they do with it?",
  },
  {
    id: "recipients.uninvited-missing-behind-a-gate",
    theme: "recipients",
    kind: "gap",
    severity: "concern",
    claims: ["SM-11"],
    when: all(
      answered(question(LIST)),
      fact("recipients.groups-missing", "uninvited"),
      is(question("release.form"), "closed", "staged", "gated"),
      not(is(question("screening.outputs-leave"), "public")),
      any(
        is(question("screening.hazard"), "serious"),
        some("misuse.pathways", atLeast(field("severity"), 4)),
      ),
    ),
    title: "Who would steal what is worth stealing",
    saidAt: ["recipients.list"],
    explanation:
      "The outputs go out in a restricted form ({release.form}), and something in them could do grave harm. No recipient stands for a leak or a theft.",
    resolve:
      "Add the uninvited as a recipient with the channel “Leak or theft”, and say what they could do with it.",
  },
  {
    id: "recipients.only-cooperative",
    theme: "recipients",
    kind: "gap",
    severity: "concern",
    claims: ["SM-11", "SM-12"],
    when: all(
      countAtLeast(LIST, 1),
      every(LIST, all(atLeast(field("aims"), 1), not(is(field("kind"), "uninvited")))),
    ),
    title: "Who would want something else of it than those who do the work",
    saidAt: ["recipients.list"],
    explanation:
      "Each recipient ({recipients.list}) is taken to aim mostly at human flourishing. A model without anybody who would turn the work to another end cannot show how that happens.",
    resolve:
      "Ask who would gain most from a version of this work that you would dislike, and add them. If there is nobody, say what keeps them away.",
  },
  {
    id: "recipients.no-bend",
    theme: "recipients",
    kind: "gap",
    severity: "concern",
    claims: ["SM-11", "SM-26"],
    forEach: LIST,
    when: all(
      atLeast(field("ability"), 3),
      any(
        missing(field("wants")),
        // Of those called nothing but uninvited only what they want is asked.
        all(not(IS_ONLY_UNINVITED), any(missing(field("setting")), missing(field("bend")))),
      ),
    ),
    title: "What an able recipient wants, is rewarded for, and would bend it to",
    named: "What {name} wants, is rewarded for, and would bend it to",
    explanation:
      "{name} can do this with the work: {.ability}. What they want: {.wants}. What their setting rewards: {.setting}. How they would bend the work to that: {.bend}.",
    resolve:
      "Fill in all three. The last is the one people miss: which version of the work would pay best there?",
  },
  {
    id: "recipients.constraint-unexplained",
    theme: "recipients",
    kind: "gap",
    severity: "concern",
    claims: ["SM-26", "SM-27"],
    forEach: LIST,
    when: all(
      is(field("constraint"), "contract", "law", "technical"),
      missing(field("constraint-how")),
      atMost(field("aims"), 0),
    ),
    title: "Who enforces what keeps a recipient from other uses",
    named: "Who enforces what keeps {name} from other uses",
    explanation:
      "What keeps {name} from other uses is given as {.constraint}. How that works (who would notice, what would happen next) is not said, and their aims do not make up for it: {.aims}.",
    resolve:
      "Say who would notice a breach and what they would do. If nobody would, the constraint is “Nothing”.",
  },
  // How hard recipients compete, what they are able to and when they have it are asked of few: said, they cost little more than unsaid.
  {
    id: "recipients.early-access-in-a-race",
    theme: "recipients",
    kind: "risk",
    severity: "note",
    joins: "power",
    claims: ["SM-26", "SM-4"],
    when: all(
      atLeast(question("recipients.competition"), 4),
      some(
        LIST,
        // Who builds nothing runs in no race.
        all(
          IS_BUILDER,
          is(field("when"), "before-release"),
          atLeast(field("ability"), 4),
          HAS_MORE_THAN_A_WEAKNESS,
        ),
      ),
    ),
    title: "Early access for one of several who compete hard",
    named:
      "Its recipients compete hard, and before release {matching:recipients.list} can build on something of it",
    explanation:
      "The main recipients compete: {recipients.competition}. Before release something of it reaches {matching:recipients.list}, who can build on it at once.",
    resolve:
      "Say what the head start does to the others’ care, or give access to all of them, or to none, at the same time.",
  },
  {
    id: "recipients.race-fed",
    theme: "recipients",
    kind: "risk",
    severity: "note",
    joins: "timing.size",
    claims: ["SM-26", "SM-8"],
    when: all(
      atLeast(question("recipients.competition"), 4),
      some(
        "uses.list",
        all(
          saidOrSilent(field("effect-timelines"), "sooner"),
          any(atLeast(field("likelihood-5y"), 0.5), saidOrSilent(field("likelihood-5y"))),
          refersTo("recipient", IS_BUILDER),
        ),
      ),
    ),
    title: "What recipients who compete hard do with it may bring transformative AI sooner",
    named: "{matching:uses.list}, among recipients who compete hard, may bring transformative AI sooner",
    explanation:
      "How hard the main recipients compete: {recipients.competition}. What one of them gains is answered by the others, so that what each does alone says too little of what comes of it.",
    resolve:
      "Say what the others do once one of them has it, and what slows all of them alike; or change what goes out until no one runs faster by it.",
  },
  {
    id: "recipients.no-use",
    theme: "recipients",
    kind: "gap",
    severity: "concern",
    claims: ["SM-12"],
    forEach: LIST,
    when: all(answered(question("uses.list")), not(someReferring("uses.list", "recipient"))),
    title: "What somebody who receives it does with it",
    named: "What {name} does with it",
    saidAt: ["uses.list"],
    explanation: "{name} receives {.outputs}, and no use says what they do with it.",
    resolve:
      "Add what they will most likely do with it, even if that is little. If it is nothing, take them out.",
  },
  {
    id: "recipients.output-without-recipient",
    theme: "recipients",
    kind: "gap",
    severity: "concern",
    claims: ["SM-12"],
    forEach: "project.outputs",
    when: all(answered(question(LIST)), not(someReferring(LIST, "outputs"))),
    title: "Who receives an output",
    named: "Who receives {name}",
    saidAt: ["recipients.list"],
    explanation: "No recipient receives {name} ({.form}). What is made ends up with somebody.",
    resolve:
      "Add it to the recipients it reaches, including by way of others, or take it out of the outputs.",
  },
  {
    id: "recipients.no-setting-named",
    theme: "recipients",
    kind: "gap",
    severity: "note",
    claims: ["SM-27"],
    when: all(answered(question(LIST)), none(LIST, answered(field("jurisdiction")))),
    title: "Where recipients are, and by which rules",
    saidAt: ["recipients.list/jurisdiction"],
    explanation:
      "For none of the recipients ({recipients.list}) is it said where they are. The same technique ends differently under different rules.",
    resolve: "Add country, institution or legal setting wherever it changes what a recipient may or must do.",
  },
  {
    id: "recipients.recruiters-unasked",
    theme: "recipients",
    kind: "gap",
    severity: "note",
    claims: ["SM-11", "SM-14"],
    when: all(answered(question(LIST)), missing(question("recipients.recruiters"))),
    title: "Who gains from having you on their side",
    explanation:
      "The recipients are listed ({recipients.list}); who gains from having you, your ideas or your ambitions on their side is not answered.",
    resolve: "Name who would like you to believe that this work is good, and why they would.",
  },
  {
    id: "recipients.anyway-differs",
    theme: "recipients",
    kind: "contradiction",
    severity: "concern",
    joins: "counterfactual",
    claims: ["SM-24"],
    when: any(
      // Of one recipient something else may serve as well; of all of them, the same would come.
      all(is(question("screening.anyway"), "unlikely"), every(LIST, is(field("anyway"), "soon"))),
      all(is(question("screening.anyway"), "soon"), every(LIST, is(field("anyway"), "unlikely"))),
    ),
    title: "What recipients would have anyway is not what would come anyway",
    explanation:
      "Would others produce the same: {screening.anyway}. Whether recipients would have it without you says otherwise: {matching:recipients.list}.",
    resolve: "Say what it is that they would have anyway, and what of yours they would not.",
  },
  {
    id: "recipients.control-changes",
    theme: "recipients",
    kind: "risk",
    severity: "note",
    joins: "power",
    claims: ["SM-37"],
    forEach: LIST,
    when: all(IS_HEAVY, is(field("if-control-changes"), "goes-with", "not-looked")),
    title: "If an able recipient changes hands, nothing named still binds the work",
    named: "If {name} changes hands, nothing named still binds the work",
    explanation:
      "Who controls {name}: {.controller}. If owner, control or stakes change: {.if-control-changes}.",
    resolve: "Say who could change their course, and what would still bind the work then.",
  },
  {
    id: "recipients.control-changes-unsaid",
    theme: "recipients",
    kind: "gap",
    severity: "note",
    claims: ["SM-37"],
    forEach: LIST,
    when: all(IS_HEAVY, saidOrSilent(field("if-control-changes"))),
    title: "What would still bind the work where an able recipient changes hands",
    named: "What would still bind the work where {name} changes hands",
    explanation:
      "Who controls {name}: {.controller}. If owner, control or stakes change: {.if-control-changes}.",
    resolve: "Say who could change their course, and what would still bind the work then.",
  },
  {
    id: "recipients.bound-by-little",
    theme: "recipients",
    kind: "contradiction",
    severity: "concern",
    joins: "power",
    claims: ["SM-37", "SM-26"],
    forEach: LIST,
    when: all(
      IS_HEAVY,
      is(field("if-control-changes"), "bound"),
      saidOrSilent(field("constraint"), "none", "norms"),
    ),
    title: "Bound whoever controls it, and kept from other uses by nothing that binds",
    explanation:
      "If owner, control or stakes change: {.if-control-changes}. What keeps {name} from other uses today: {.constraint}.",
    resolve: "Name the law, the contract or the technical limit that a new owner would inherit.",
  },
];
