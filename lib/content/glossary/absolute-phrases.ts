/**
 * Phrases that assert what would have to be argued. Marked where the author asserts them, not where they are denied, asked
 * about, supposed or reported of others (see assertion.ts). Same notation as word-forms.ts.
 */

export type AbsolutePhrase = {
  readonly id: string;
  readonly label: string;
  /** What the phrase leaves unsaid, shown beside the mark. */
  readonly explanation: string;
  /** Fixed wordings; `absolute-sentences.ts` finds others of the same id by their grammar. */
  readonly forms: readonly string[];
};

const NATURE = "inherently/intrinsically/innately/fundamentally/naturally/automatically/necessarily";
const GOOD = "safe/harmless/benign/beneficial/good/helpful/positive/aligned/defensive/neutral/ethical";
const DEFENCE = "defensive/protective/beneficial/benign/positive/harmless/good/altruistic";
const CAPABILITY = "capability/capabilities";
const IMPACT =
  "impact/impacts/effect/effects/implications/externality/externalities/uplift/benefit/benefits/relevance/risk/risks/advance/advances/advancement/gain/gains/contribution/consequences/spillover/spillovers";

export const ABSOLUTE_PHRASES: readonly AbsolutePhrase[] = [
  {
    id: "inherently-safe",
    label: "safe by nature",
    explanation:
      "Says the work is good in itself. What it does depends on who receives it: name the recipients and uses this rests on.",
    forms: [
      `${NATURE} ${GOOD}`,
      `${NATURE} a force for good`,
      "safe/harmless/good/beneficial/aligned/helpful per se",
      "per se safe/good/beneficial",
      "safe/harmless/good/beneficial/aligned/helpful by/in nature/definition/default/itself",
      "by definition/nature/default safe/harmless/good/beneficial/helpful/aligned",
      "safe/good/beneficial/helpful in and of itself",
      "by its/their _/very nature safe/harmless/benign/good/beneficial/helpful/aligned",
      "safe/harmless/benign/good/beneficial/helpful/aligned by its/their _/very nature",
    ],
  },
  {
    id: "safe-by-design",
    label: "safe by design",
    explanation:
      "Says the design settles it. Say which misuse the design prevents, how that was tested, and what it leaves open.",
    forms: [
      "safe/secure/harmless/beneficial/aligned by design/construction",
      "provably safe/secure/beneficial/aligned/harmless",
      "guaranteed safe/secure/harmless/beneficial/aligned",
      "guaranteed/certain/bound to be safe/harmless/beneficial/helpful/aligned/good",
    ],
  },
  {
    id: "purely-defensive",
    label: "purely defensive",
    explanation: "Says only one side can use it. Describe how the other side would, and what stops them.",
    forms: [
      `purely/strictly/solely/entirely/exclusively/wholly ${DEFENCE}`,
      "only/merely defensive/protective",
      "purely/strictly/solely/entirely/exclusively safety focused/oriented/motivated/relevant",
      "purely/strictly/solely/exclusively/entirely for defence/defense/protection",
      "only for defence/defense",
      "defence/defense only",
      "favours/favors/helps/benefits/strengthens only _/the defence/defense/defenders",
      "only favours/favors/helps/benefits/strengthens _/the defence/defense/defenders",
    ],
  },
  {
    id: "only-for-safety",
    label: "only for safety",
    explanation: "Says the results stay in one use. Say what keeps each recipient from another use.",
    forms: [
      "only/purely/solely/exclusively/strictly/entirely for _/AI/technical/existential safety/alignment",
      "only/purely/solely/exclusively/strictly about/relevant _/to _/AI/technical/existential safety/alignment",
      "only/solely/exclusively useful/used/usable/applicable/relevant for/to/in _/AI/technical/existential safety/alignment",
      "useful/used/usable/applicable/relevant only/solely/exclusively for/to/in _/AI/technical/existential safety/alignment",
      "can/will/could only be used/applied for/in/by _/AI/technical _/existential safety/alignment/good",
      "only/solely/exclusively helps/benefits/serves/advances/improves _/AI/technical/existential safety/alignment",
      "helps/benefits/serves/advances/improves only/solely/exclusively _/AI/technical/existential safety/alignment",
      "pure/purely/solely/exclusively/100% _/AI/technical safety/alignment work/research/project/projects/contribution",
    ],
  },
  {
    id: "no-capabilities-impact",
    label: "no capabilities impact",
    explanation:
      "Says nothing reaches capability work. Answer by name for products and for developers’ own tools, and for insight, talent and attention.",
    forms: [
      `no/zero ${CAPABILITY} ${IMPACT}`,
      `no/zero impact/effect/bearing/influence on/upon _/AI/model/general/frontier ${CAPABILITY}`,
      `without _/any ${CAPABILITY} ${IMPACT}`,
      `without advancing/improving/increasing/affecting/accelerating _/AI/model/general/frontier ${CAPABILITY}`,
      `does/do/will/would/can/could not advance/improve/increase/affect/accelerate/boost _/AI/model/general/frontier/any ${CAPABILITY}`,
      `doesn't/don't/won't/wouldn't/can't/cannot/couldn't advance/improve/increase/affect/accelerate/boost _/AI/model/general/frontier/any ${CAPABILITY}`,
      `never advance/advances/improve/improves/increase/increases/affect/affects/accelerate/accelerates ${CAPABILITY}`,
      `adds/contributes nothing to _/AI/model/general/frontier ${CAPABILITY}`,
      `irrelevant to/for ${CAPABILITY}`,
      `${CAPABILITY} neutral`,
      "does/do/will/would not shorten/affect/accelerate _/AI/AGI timelines",
      "doesn't/don't/won't/wouldn't/cannot/can't shorten/affect/accelerate _/AI/AGI timelines",
      "no/zero effect/impact/bearing/influence on _/AI/AGI timelines",
    ],
  },
  {
    id: "robustly-good",
    label: "robustly good",
    explanation:
      "Says it helps however things go. Name one setting in which it would not, or the reason there is none.",
    forms: [
      "robustly/unambiguously/unconditionally/unquestionably/undoubtedly/indisputably/universally/categorically/invariably/always/definitely/certainly/obviously/clearly good/safe/positive/beneficial/helpful/harmless/benign",
      "robustly/unambiguously/unconditionally/unquestionably/undoubtedly/always/definitely/certainly/obviously/clearly net positive/beneficial/good",
      "robustly positive",
      "good/safe/beneficial/helpful/positive no matter what/who/how",
      "good/safe/beneficial/helpful/positive under/in all/any/every circumstances/circumstance/world/worlds/scenario/scenarios",
      "can/could/will only help/benefit/improve",
      "can/could/will only do/be good/positive/beneficial/helpful",
      "benefits/helps everyone",
      "good for everyone",
      "benefits/helps all of humanity/mankind",
      "unalloyed/unmitigated/unqualified good",
      "no regret/regrets",
    ],
  },
  {
    id: "cannot-be-misused",
    label: "cannot be misused",
    explanation:
      "Says nobody can turn it. Every advance so far could be: say who would try, and what they would lack.",
    forms: [
      "cannot/can't/couldn't/won't _/possibly be misused/abused/weaponised/weaponized/exploited/misapplied/subverted",
      "can/could/will not _/possibly be misused/abused/weaponised/weaponized/exploited/misapplied/subverted",
      "can/could/will never be misused/abused/weaponised/weaponized/exploited/misapplied",
      "cannot/can't be used for/to harm/attack/attacks/evil/ill/cause",
      "can/could not/never be used for/to harm/attack/attacks/evil/ill/cause",
      "cannot/can't/could never/not cause/do _/any harm/damage",
      "impossible to misuse/abuse/weaponise/weaponize",
      "misuse/abuse is impossible/inconceivable/unthinkable",
      "no plausible/possible/conceivable/realistic/foreseeable/potential misuse/misuses/abuse",
      "see/sees/foresee/foresees/expect/expects/anticipate/anticipates no misuse/misuses/abuse",
      "no potential/risk/danger/possibility/way/room/scope for/of misuse/abuse",
      "no misuse/abuse/dual potential/risk/risks/pathway/pathways/concern/concerns",
      "no dual use _/potential/risk/risks/concern/concerns/implications",
      "no one/nobody can/could/would misuse/abuse/weaponise/weaponize",
      "misuse proof",
    ],
  },
  {
    id: "no-risk",
    label: "no risk",
    explanation: "Says nothing is left. Give the likelihood and severity that remain, however small.",
    forms: [
      "is/are/poses/pose/carries/carry/has/have/creates/create/brings/bring/with/at/see/sees no/zero risk/risks/downside/downsides/danger/dangers/threat",
      "no/zero risk/downside/danger of/to/from/in",
      "no/zero conceivable/possible/plausible/real/significant risk/risks/downside/downsides/danger/harm/harms",
      "without _/any risk/risks/downside/downsides/danger",
      "risk free",
      "completely/totally/entirely/perfectly/absolutely/fully/wholly/100% safe/harmless/benign/secure/aligned",
    ],
  },
  {
    id: "guaranteed",
    label: "guaranteed",
    explanation:
      "Says it holds without exception. Give the conditions under which it was shown, and what happens outside them.",
    forms: [],
  },
  {
    id: "total-protection",
    label: "prevents every attack",
    explanation:
      "Says no attempt gets through. Give the share that did, against whom it was tried, and who had an interest in its failing.",
    forms: [],
  },
  {
    id: "solves",
    label: "solves the problem",
    explanation: "Says nothing of it is left. Name the part that was dealt with, and the part that was not.",
    forms: [],
  },
  {
    id: "never-fails",
    label: "cannot, or never will",
    explanation:
      "Says what will not happen, ever. Give the likelihood, and what would have to be so for it to happen.",
    forms: [],
  },
];
