import { FACTOR_EFFECTS, GENERAL_CAPACITY, SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import { SPEED_UP } from "@/lib/content/options/speed-up";
import { COUNTS_ON_RESTRAINT } from "@/lib/content/shared-conditions";
import type { Question } from "@/lib/domain/instrument/question";
import { all, any, field, is, none, not, question, rowIs } from "@/lib/domain/rules/condition";

const HARDENING = question("factors.hardening");
const SIDE_EFFECTS = question("factors.side-effects");

/** Asked of a side effect once: the pattern of the same name may have been answered already. */
const notSaidOf = (pattern: string) =>
  all(
    none("misuse.pathways", is(field("pattern"), pattern)),
    not(rowIs(question("misuse.patterns"), pattern, "applies", "does-not-apply")),
  );

/** Which of the factors that keep development within bounds the work serves, and which of two loops it feeds. */
export const FACTORS_QUESTIONS: readonly Question[] = [
  {
    id: "factors.effects",
    section: "factors",
    text: "What does the work do to each of the factors that keep AI development within bounds?",
    kind: { type: "matrix", rows: [...SECURITY_FACTORS, GENERAL_CAPACITY], options: FACTOR_EFFECTS },
    why: "Help has an address. Making systems safer to build, seeing how dangerous they are, and holding back when that is needed are three different things, and a gain in one can be paid for by another.",
    claims: ["AF-1", "AF-2", "AF-25"],
    example:
      "Safety progress: strengthens slightly. Risk evaluation: strengthens. Caution of each actor: weakens slightly, since silent probes reassure. Coordination: no effect. Options and enforcement: unsure. Attitudes and incentives: weakens slightly.",
    good: "A sign for every row, with at least one that is not flattering or a reason in the note why there is none. “Unsure” is better than “no effect” where you have not looked.",
    depth: "deep",
  },
  {
    id: "factors.mechanism",
    section: "factors",
    text: "By what steps does the strongest of these effects come about?",
    kind: { type: "long-text" },
    why: "An effect without steps is a hope. The steps show who has to act, and where the effect could turn into its opposite.",
    claims: ["AF-1"],
    example:
      "Risk evaluation: two auditors run the probes on every release, find a miss rate three times the reported one, and the licensing office asks for it in its next form.",
    good: "One factor, the people through whom it runs, and the step that is most likely to fail.",
    depth: "all",
  },
  {
    id: "factors.backdrop",
    section: "factors",
    text: "Does the case rest on making people or institutions more capable in general?",
    kind: {
      type: "one-of",
      options: [
        { value: "no", label: "No", detail: "It names one of the factors above." },
        { value: "partly", label: "Partly", detail: "General capacity is one of several ways it helps." },
        {
          value: "alone",
          label: "That alone",
          detail: "It helps because people get wealthier, wiser or better informed.",
        },
      ],
    },
    why: "Wealth, sound institutions and clear thinking help with everything, and so their share in any one outcome is hard to see. A case that rests on them alone could be made for nearly any work.",
    claims: ["AF-3"],
    example: "Partly: journalists would understand better what a probe can show.",
    good: "The factor that would still be served if everybody stayed as capable as they are today.",
    depth: "all",
  },
  {
    id: "factors.backdrop-how",
    section: "factors",
    text: "How does that general capacity reach the danger you have in mind, and how soon?",
    kind: { type: "long-text" },
    showWhen: is(question("factors.backdrop"), "partly", "alone"),
    why: "Diffuse help arrives late and spreads to everybody, those who hurry included. Whether enough of it arrives where it is needed has to be said.",
    claims: ["AF-3"],
    example:
      "Journalists ask providers for miss rates; two boards then want to know them. That takes two news cycles and one scandal.",
    good: "The way from people in general to somebody who decides, and why it does not help the other side as much.",
    depth: "all",
  },
  {
    id: "factors.hardening",
    section: "factors",
    text: "Does the work harden the world against systems or people that seek power?",
    kind: {
      type: "several-of",
      options: [
        {
          value: "cyber-defence",
          label: "Computer security",
          detail: "Networks, weights and machines are harder to break into.",
        },
        {
          value: "monitoring",
          label: "Monitoring",
          detail: "Unwanted activity of systems or people is noticed.",
        },
        {
          value: "anti-manipulation",
          label: "Against manipulation",
          detail: "Attempts to sway people are recognised or fail.",
        },
        {
          value: "countermeasures",
          label: "Against a named threat",
          detail: "A particular attack, such as a pathogen or a drone, is met or made useless.",
        },
        { value: "none", label: "None of these" },
      ],
    },
    why: "Some of the most valuable help makes the world harder to attack rather than systems better behaved. It deserves to be seen, and so does its other edge.",
    claims: ["AF-6"],
    example: "Monitoring: probes flag an agent that hides what it does from its operator.",
    good: "What would be harder, and for whom. “None” is a common answer.",
    depth: "deep",
  },
  {
    id: "factors.other-edge",
    section: "factors",
    text: "How would the same thing serve somebody who attacks, polices or wages war?",
    kind: { type: "long-text" },
    showWhen: is(HARDENING, "cyber-defence", "monitoring", "anti-manipulation", "countermeasures"),
    why: "What finds weaknesses to mend them also finds them to use them, and what watches for rogue systems can watch people. Both edges come with the same tool.",
    claims: ["AF-6"],
    example:
      "A police authority has agents of citizens watched with the same probes, and calls what they flag concealment.",
    good: "One actor for each kind you chose, with what they would do first. If you see no other edge, say what makes this case the exception.",
    depth: "deep",
  },
  {
    id: "factors.restraint-ended",
    section: "factors",
    text: "Who can hold others back today because they can get in, and no longer could?",
    kind: {
      type: "several-of",
      options: [
        { value: "states", label: "Another state", detail: "It could set a programme back, or deter it." },
        {
          value: "authorities",
          label: "Authorities",
          detail: "They can look in, seize or stop with a warrant.",
        },
        {
          value: "outsiders",
          label: "People outside",
          detail: "Researchers, journalists or staff who make known what goes on.",
        },
        { value: "none", label: "Nobody", detail: "You looked; say in the note at whom." },
        { value: "not-looked", label: "Nobody has looked" },
      ],
    },
    showWhen: is(HARDENING, "cyber-defence"),
    why: "A wall keeps thieves out, and also whoever could have stopped what happens behind it. Powers that can no longer reach each other may trust each other less.",
    claims: ["AF-20"],
    example: "People outside: what became known of two training runs came from a leak.",
    good: "Whoever has a means of restraint that rests on weak security, whatever you think of their using it.",
    depth: "deep",
  },
  {
    id: "factors.restraint-slows",
    section: "factors",
    text: "How much work on safety would that restraint slow as well?",
    kind: {
      type: "one-of",
      options: [
        { value: "none", label: "None", detail: "No such work waits for what is held back." },
        { value: "some", label: "Some" },
        { value: "much", label: "Much", detail: "Work that needs the systems which are held back." },
        { value: "not-looked", label: "Nobody has looked" },
      ],
    },
    showWhen: COUNTS_ON_RESTRAINT,
    why: "What holds building back holds the safety work back that needs what is built. Counted as good, restraint has this price.",
    claims: ["AF-22"],
    example: "Some: two groups study monitors on agents that would then not be released.",
    good: "The work that would wait, named in the note, and whether it could be done on something weaker.",
    depth: "deep",
  },
  {
    id: "factors.loop",
    section: "factors",
    text: "Which of the two loops do the outputs enter?",
    kind: {
      type: "one-of",
      options: [
        {
          value: "capabilities",
          label: "Mostly the capabilities loop",
          detail: "Abler systems help to build systems that are abler still.",
        },
        {
          value: "safety",
          label: "Mostly the safety loop",
          detail:
            "Systems used with care strengthen the factors above, which lets abler ones be used with care.",
        },
        { value: "both", label: "Both", detail: "To a similar degree." },
        { value: "neither", label: "Neither", detail: "They help people, not systems that do research." },
      ],
    },
    why: "Two loops run side by side: AI that speeds up AI, and AI that strengthens what keeps AI within bounds. What counts is whether the second keeps up with the first or holds it back.",
    claims: ["AF-4"],
    example:
      "Both: fine-tuning is debugged faster with probes, and so are the monitors that we train with them.",
    good: "The loop in which the outputs will be by default. What they are meant for is a different question.",
    depth: "all",
  },
  {
    id: "factors.loop-when",
    section: "factors",
    text: "How soon would the outputs make a difference in that loop?",
    kind: {
      type: "one-of",
      options: [
        { value: "within-a-year", label: "Within a year" },
        { value: "within-three-years", label: "Within three years" },
        { value: "later", label: "Later" },
        { value: "unsure", label: "Unsure" },
      ],
    },
    showWhen: is(question("factors.loop"), "capabilities", "safety", "both"),
    why: "The same push matters more while a loop is slow to turn than after it has taken off.",
    claims: ["AF-4"],
    example: "Within a year: two developers have asked for the code.",
    good: "The time until somebody's work goes faster, rather than the time of publication.",
    depth: "all",
  },
  {
    id: "factors.capabilities-speed-up",
    section: "factors",
    text: "How much faster does work on capabilities become for those who receive the outputs?",
    kind: { type: "scale", anchors: SPEED_UP },
    why: "Asked on its own, so that it can stand beside its counterpart. What speeds up one kind of work seldom leaves the other alone.",
    claims: ["AF-4", "AF-5", "AL-10"],
    example: "Hardly (1): it shortens the search for faults in fine-tuning.",
    good: "The recipient for whom it changes most, at the strength it has without anybody's restraint.",
    depth: "deep",
  },
  {
    id: "factors.safety-speed-up",
    section: "factors",
    text: "How much faster does work on safety, risk evaluation or restraint become for those who receive them?",
    kind: { type: "scale", anchors: SPEED_UP },
    why: "Progress is lopsided if capabilities gain and what keeps them within bounds does not. It is as lopsided to leave a tool unused for safety that others use for capabilities.",
    claims: ["AF-4", "AF-5", "AL-10"],
    example: "Noticeably (2): each of three audit groups saves some weeks a year on labelling.",
    good: "People who would really do it, with the anchor for them. Work that could profit but will not counts as zero.",
    depth: "deep",
  },
  {
    id: "factors.proportion-why",
    section: "factors",
    text: "What would keep safety work in step if capabilities gained more than you expect?",
    kind: { type: "long-text" },
    why: "Your two estimates can be wrong together. What you would then do, or who would, belongs into the plan.",
    claims: ["AF-5", "AL-10"],
    example:
      "We hold the faster labelling code back for half a year and give it to the three audit groups first; if a developer publishes the same, that reason is gone.",
    good: "Something somebody can do, with what would set it off. Hoping that both sides gain alike is no answer.",
    depth: "all",
  },
  {
    id: "factors.side-effects",
    section: "factors",
    text: "How likely is it that the work has one of these effects on the field itself?",
    kind: {
      type: "matrix",
      rows: [
        {
          value: "cover",
          showWhen: notSaidOf("cover"),
          label: "Cover",
          detail: "Somebody points to it as licence for what they would do anyway.",
        },
        {
          value: "complacency",
          showWhen: notSaidOf("complacency"),
          label: "Complacency",
          detail: "People take less care because it exists.",
        },
        {
          value: "distraction",
          showWhen: notSaidOf("distraction-from-restraint"),
          label: "Distraction from restraint",
          detail: "Attention and people go to it instead of to holding back.",
        },
      ],
      options: [
        { value: "unlikely", label: "Unlikely" },
        { value: "possible", label: "Possible" },
        { value: "likely", label: "Likely" },
        { value: "unsure", label: "Unsure" },
      ],
    },
    saidAt: "misuse.patterns",
    why: "Work can lessen safety without anybody misusing an output: by reassuring, by excusing, or by drawing effort away from what is harder and less pleasant.",
    claims: ["AF-15"],
    example: "Cover: possible. Complacency: likely. Distraction from restraint: unlikely.",
    good: "Your expectation for each as things stand, before anything you do about it.",
    depth: "deep",
  },
  {
    id: "factors.side-effects-guard",
    section: "factors",
    text: "What will you do so that this does not happen, or is noticed when it does?",
    kind: { type: "long-text" },
    showWhen: any(
      rowIs(SIDE_EFFECTS, "cover", "possible", "likely"),
      rowIs(SIDE_EFFECTS, "complacency", "possible", "likely"),
      rowIs(SIDE_EFFECTS, "distraction", "possible", "likely"),
    ),
    why: "These effects have no culprit and set off no alarm. Somebody has to have decided beforehand to look.",
    claims: ["AF-15"],
    example:
      "The first page gives the miss rate before anything else, and we ask both auditors after a year whether they cut other checks.",
    good: "An act of yours and a sign to look for. A disclaimer alone seldom changes what people do.",
    depth: "deep",
  },
];
