import { RESTRAINT } from "@/lib/content/options/security-factors";
import {
  all,
  answered,
  any,
  atLeast,
  atMost,
  type Condition,
  countAtMost,
  fact,
  field,
  is,
  missing,
  none,
  question,
  rowIs,
  saidOrSilent,
  some,
} from "@/lib/domain/rules/condition";
import type { Rule } from "@/lib/domain/rules/rule";

const FORM = question("release.form");
const REVERSIBILITY = question("release.reversibility");
const COOPERATION = question("release.cooperation");
const RESTRAINT_LATER = question("release.restraint-later");
const SENSITIVITY = question("screening.sensitivity");

const OUTPUTS = "project.outputs";
/** Forms of what is run, or grows and is given anew, for as long as the project lasts. */
const KEPT_UP = [
  "data-set",
  "code",
  "internal-tool",
  "classifier",
  "people",
  "community",
  "event",
  "support",
  "forecast",
] as const;

const HOLDS_BACK = is(question("release.timing"), "after-check", "delayed");
const someRestraint = (...effects: string[]): Condition =>
  any(...RESTRAINT.map((row) => rowIs(question("factors.effects"), row, ...effects)));

/** What goes out, when and how; what was promised, and what would stop it. */
export const RELEASE_RULES: readonly Rule[] = [
  {
    id: "release.timing-without-reason",
    theme: "release",
    kind: "process",
    severity: "concern",
    joins: "stops-and-owners",
    claims: ["AF-19"],
    when: all(answered(question("release.timing")), missing(question("release.timing-why"))),
    title: "A time without a reason",
    unasked: "Why it goes out when it does",
    explanation:
      "When the outputs go out: {release.timing}. Why then: {release.timing-why}. When something goes out is a decision, not a default.",
    resolve: "Say what would be different three months earlier and a year later.",
  },
  {
    id: "release.commitment-incomplete",
    theme: "release",
    kind: "process",
    severity: "concern",
    joins: "stops-and-owners",
    claims: ["SM-30"],
    forEach: "release.commitments",
    when: any(missing(field("owner")), missing(field("due"))),
    title: "A commitment without owner or date",
    explanation: "{name}: owner {.owner}; due {.due}.",
    resolve: "Name a person, not a team, and a day.",
  },
  {
    id: "release.no-commitments",
    theme: "release",
    kind: "process",
    severity: "concern",
    joins: "stops-and-owners",
    claims: ["SM-30"],
    when: all(
      some("misuse.pathways", atLeast(field("severity"), 3)),
      missing(question("release.commitments")),
      answered(FORM),
    ),
    title: "Grave pathways, and no commitment",
    unasked: "What is taken on against grave pathways, by whom and by when",
    explanation:
      "Grave or worse: {matching:misuse.pathways}. Release: {release.form}. Commitments: {release.commitments}.",
    resolve: "Turn the mitigations into commitments with an owner and a date.",
  },
  {
    id: "release.no-follow-up",
    theme: "release",
    kind: "process",
    severity: "note",
    claims: ["SM-30"],
    when: all(answered(FORM), missing(question("release.follow-up"))),
    title: "No date to look back",
    unasked: "When somebody looks back at what came of it",
    explanation: "Release: {release.form}. On what date will you look back: {release.follow-up}.",
    resolve: "Choose a day on which the first effects could be seen.",
  },
  {
    id: "release.no-forecasts",
    theme: "release",
    kind: "gap",
    severity: "note",
    claims: ["SM-24", "SM-31"],
    when: all(answered(FORM), missing(question("release.forecasts"))),
    title: "Which forecasts could be settled later",
    explanation:
      "Release: {release.form}. What you expect to see, and how sure you are: {release.forecasts}.",
    resolve:
      "Turn one likely use and one misuse pathway into statements that will be plainly true or false on a date.",
  },
  {
    id: "release.closed-against-channels",
    theme: "release",
    kind: "contradiction",
    severity: "concern",
    joins: "hold-back",
    claims: ["SM-12"],
    when: all(
      is(FORM, "closed"),
      any(
        is(question("screening.outputs-leave"), "public"),
        some("recipients.list", is(field("channel"), "publication", "open-code", "open-weights")),
      ),
      // The form is that of most; what goes out otherwise says so itself.
      none(OUTPUTS, all(answered(field("release")), is(field("release"), "open", "gated", "staged"))),
    ),
    title: "Closed, and yet on its way out",
    explanation:
      "Release: {release.form}. How far outputs travel: {screening.outputs-leave}. Recipients by an open channel: {matching:recipients.list}.",
    resolve: "Say which outputs stay closed and which do not, or correct the form of release.",
  },
  {
    id: "release.open-and-reversible",
    theme: "release",
    kind: "contradiction",
    severity: "concern",
    joins: "hold-back",
    claims: ["SM-12", "SM-30"],
    when: all(is(FORM, "open"), is(REVERSIBILITY, "reversible")),
    title: "Open, and said to be reversible",
    explanation:
      "Release: {release.form}. How far it can be undone: {release.reversibility}. What anyone may copy can hardly be taken back.",
    resolve: "Say how you would take it back from somebody who has a copy, or change the answer.",
  },
  {
    id: "release.screening-differs",
    theme: "release",
    kind: "contradiction",
    severity: "concern",
    joins: "hold-back",
    claims: ["SM-12"],
    when: any(
      all(is(question("screening.reversible"), "no"), is(REVERSIBILITY, "reversible")),
      all(is(question("screening.reversible"), "fully"), is(REVERSIBILITY, "irreversible")),
    ),
    title: "The screening said otherwise about taking it back",
    explanation:
      "Could you take outputs back: {screening.reversible} in the screening. Here the release can be undone: {release.reversibility}.",
    resolve: "Correct the one that is wrong. The depth of the assessment rests on the first.",
  },
  {
    id: "release.divides",
    theme: "release",
    kind: "risk",
    severity: "note",
    claims: ["SM-29"],
    when: atMost(COOPERATION, -1),
    title: "The release strains cooperation",
    explanation:
      "What the release does to cooperation in the field: {release.cooperation}. Between whom: {release.cooperation-why}.",
    resolve:
      "Say who would feel accused or left out, and talk to them before the release rather than after it.",
  },
  {
    id: "release.travels-further",
    theme: "release",
    kind: "contradiction",
    severity: "concern",
    joins: "hold-back",
    claims: ["SM-12", "SM-30"],
    when: all(
      is(question("screening.outputs-leave"), "team", "organisation"),
      any(
        is(FORM, "open", "gated", "staged"),
        some("recipients.list", is(field("channel"), "publication", "open-code", "open-weights")),
      ),
    ),
    title: "It stays inside in the screening, and goes out here",
    explanation:
      "How far anything made travels: {screening.outputs-leave}. Release: {release.form}. Reached by a public channel: {matching:recipients.list}.",
    resolve: "Correct the one that is wrong. What is asked of you rests on the first.",
  },
  {
    id: "release.out-already",
    theme: "release",
    kind: "contradiction",
    severity: "concern",
    joins: "hold-back",
    claims: ["AF-19", "SM-30"],
    when: all(
      is(question("project.stage"), "published"),
      // Of several outputs the one furthest along may be out, and what is run or kept up goes out again and again.
      countAtMost(OUTPUTS, 1),
      none(OUTPUTS, is(field("form"), ...KEPT_UP)),
      any(is(question("release.timing"), "after-check", "delayed", "undecided"), is(FORM, "closed")),
    ),
    title: "Out already, and still to be released",
    explanation:
      "Where the project stands: {project.stage}. Release: {release.form}; when: {release.timing}.",
    resolve: "Say what is out, what is not yet, and what can still be decided about it.",
  },
  {
    id: "release.restraint-one-sided",
    theme: "release",
    kind: "process",
    severity: "note",
    joins: "hold-back",
    claims: ["AF-27"],
    when: all(
      any(
        is(question("release.timing"), "delayed"),
        // A check before everything goes out at once holds nothing back.
        all(
          is(question("release.timing"), "after-check"),
          any(missing(FORM), is(FORM, "closed", "gated", "staged")),
        ),
      ),
      saidOrSilent(RESTRAINT_LATER, "not-looked"),
    ),
    title: "It isn’t said whether this wait makes later ones easier or harder",
    explanation:
      "When the outputs go out: {release.timing}. What that does to holding back later: {release.restraint-later}.",
    resolve: "Say for whom it becomes a habit or a rule, or whose patience it uses.",
  },
  {
    id: "release.restraint-against-factors",
    theme: "release",
    kind: "contradiction",
    severity: "note",
    joins: "hold-back",
    claims: ["AF-27", "AF-2"],
    when: all(
      HOLDS_BACK,
      any(
        all(is(RESTRAINT_LATER, "uses-up"), someRestraint("strengthens", "strengthens-slightly")),
        all(is(RESTRAINT_LATER, "easier"), someRestraint("weakens", "weakens-slightly")),
      ),
    ),
    title: "What holding back does to restraint is said in two ways",
    explanation:
      "Holding back later becomes: {release.restraint-later}. Effects on the factors: {factors.effects}.",
    resolve: "Say which part of restraint gains, and which is used up.",
  },
  {
    id: "release.ordinary-yet-telling",
    theme: "release",
    kind: "process",
    severity: "note",
    joins: "stops-and-owners",
    claims: ["SM-32"],
    when: all(saidOrSilent(SENSITIVITY, "ordinary"), some("misuse.pathways", atLeast(field("severity"), 4))),
    title: "The assessment is handled as ordinary, and tells of harm that could be catastrophic",
    explanation:
      "How sensitive the assessment is: {screening.sensitivity}. It describes: {matching:misuse.pathways}. Who could use it, as a map or as cover: {project.map-or-cover}.",
    resolve: "Call it careful or hazardous, and let those alone read it who need to.",
  },
  {
    id: "release.map-or-cover-unsaid",
    theme: "release",
    kind: "gap",
    severity: "concern",
    claims: ["SM-32"],
    when: all(
      any(is(SENSITIVITY, "careful", "hazardous"), some("misuse.pathways", atLeast(field("severity"), 4))),
      fact("texts.unsaid", "project.map-or-cover"),
    ),
    title: "Who could use this assessment itself, as a map or as cover",
    saidAt: ["project.map-or-cover"],
    explanation:
      "How sensitive the assessment is: {screening.sensitivity}. Who could use it: {project.map-or-cover}.",
    resolve: "Name somebody with a use for it, what they would take from it, and who therefore gets it.",
  },
  {
    id: "release.harm-channel-unsaid",
    theme: "release",
    kind: "gap",
    severity: "note",
    claims: ["SM-30"],
    when: all(
      is(FORM, "open", "gated", "staged"),
      some("misuse.pathways", atLeast(field("severity"), 4)),
      fact("texts.unsaid", "release.harm-channel"),
    ),
    title: "Where somebody reports harm after the release, and who answers",
    saidAt: ["release.harm-channel"],
    explanation:
      "Release: {release.form}. It could do great harm by {matching:misuse.pathways}. Where harm is reported, and who answers: {release.harm-channel}.",
    resolve: "Give an address that stays, a person, and a time within which they answer.",
  },
  {
    id: "release.not-allowed-unsaid",
    theme: "release",
    kind: "gap",
    severity: "note",
    claims: ["SM-30", "SM-26"],
    when: all(
      is(FORM, "gated", "staged"),
      some("uses.list", is(field("stance"), "feared")),
      fact("texts.unsaid", "release.not-allowed"),
    ),
    title: "Which uses are not allowed, and who sees to that",
    saidAt: ["release.not-allowed"],
    explanation:
      "Release: {release.form}. Feared: {matching:uses.list}. Which uses are not allowed, and who sees to that: {release.not-allowed}.",
    resolve: "Name the use, the means, and who would act on a breach.",
  },
];
