import { SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import type { Quantiles } from "@/lib/domain/assessment/answer";
import { dateInWords } from "@/lib/domain/assessment/value-in-words";
import { isSmallShift } from "@/lib/domain/portfolio/concluding/counted-facts";
import { countedRule } from "@/lib/domain/portfolio/concluding/counted-rule";
import type { PortfolioRule } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { countIn, summedProjects, totalIn } from "@/lib/domain/portfolio/portfolio-sums";
import { shiftsAdded } from "@/lib/domain/portfolio/shifts-together";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";
import { inThousands, monthsInWords, signed } from "@/lib/domain/quantities/in-words";

const SEVERAL = 3;
const FEW = 4;
/** Months together from which on small shifts are no longer small. */
const ADDS_UP = 2;
const STRENGTHENS: ReadonlySet<string> = new Set(["strengthens", "strengthens-slightly"]);
const WEAKENS: ReadonlySet<string> = new Set(["weakens", "weakens-slightly"]);
/** Kinds of work that ask what to do, rather than how. */
const STRATEGY: readonly string[] = ["governance-and-policy", "theory"];

type Way = "sooner" | "later";
const WAYS: readonly Way[] = ["sooner", "later"];
const OTHER_WAY: { readonly [way in Way]: Way } = { sooner: "later", later: "sooner" };
type SecurityFactor = (typeof SECURITY_FACTORS)[number];

/** A factor that nobody serves, and one that several weaken. */
const FACTORS = countedRule<{
  readonly factor: SecurityFactor;
  readonly among: number;
  readonly all: number;
  readonly serve: number;
  readonly weaken: number;
}>({
  id: "factors.nobody-serves",
  claims: ["AF-1", "AF-2"],
  looksFor: "A security factor that no project strengthens, of three or more; parts of restraint apart.",
  ofProjects: (projects) =>
    SECURITY_FACTORS.map((factor) => {
      const said = projects.flatMap(({ id, facts }) => {
        const effect = facts.factors[factor.value];
        return effect === undefined ? [] : [{ project: id, effect }];
      });
      return {
        counts: {
          factor,
          among: said.length,
          all: projects.length,
          serve: said.filter(({ effect }) => STRENGTHENS.has(effect)).length,
          weaken: said.filter(({ effect }) => WEAKENS.has(effect)).length,
        },
        from: said.map(({ project, effect }) => ({ project, says: effect.replaceAll("-", " ") })),
      };
    }),
  ofSums: (sums) =>
    SECURITY_FACTORS.map((factor) => ({
      factor,
      among: countIn(sums, `factor:${factor.value}`),
      all: summedProjects(sums),
      serve: countIn(sums, `serves:${factor.value}`),
      weaken: countIn(sums, `weakens:${factor.value}`),
    })),
  says: ({ factor: { value, label }, among, all, serve, weaken }) =>
    all < SEVERAL || serve > 0
      ? null
      : {
          about: value,
          severity: weaken > 1 ? "serious" : "concern",
          title: `None of ${inThousands(all)} projects says that it strengthens ${label.toLowerCase()}${weaken > 0 ? `, and ${inThousands(weaken)} weaken${weaken === 1 ? "s" : ""} it` : ""}`,
          text: "What is left out here is left to others, or to nobody.",
          alsoCounts: [weaken],
          resolve:
            "Say who does serve it, outside, and whether that is enough; or look for a project that would.",
          unsaid: all - among,
        },
});

/** Everybody leaning the same way about time. */
const ONE_WAY = countedRule<{
  readonly way: Way;
  readonly among: number;
  readonly otherWay: number;
  readonly unsaid: number;
}>({
  id: "timing.one-way",
  claims: ["SM-7", "SM-8", "SM-10"],
  looksFor: "Four projects or more that say which way they move transformative AI, all the same way.",
  ofProjects: (projects) => {
    const saying = (direction: string) => projects.filter(({ facts }) => facts.direction === direction);
    return WAYS.map((way) => {
      const said = saying(way);
      return {
        counts: {
          way,
          among: said.length,
          otherWay: saying(OTHER_WAY[way]).length,
          unsaid: saying("").length,
        },
        from: said.map(({ id, facts: { shift } }) => ({
          project: id,
          says: shift ? `${shift.p50} months (${shift.p10} to ${shift.p90})` : way,
        })),
      };
    });
  },
  ofSums: (sums) =>
    WAYS.map((way) => ({
      way,
      among: countIn(sums, `direction:${way}`),
      otherWay: countIn(sums, `direction:${OTHER_WAY[way]}`),
      unsaid: countIn(sums, "direction:"),
    })),
  says: ({ way, among, otherWay, unsaid }) =>
    among < FEW || otherWay > 0
      ? null
      : {
          about: way,
          severity: "concern",
          title: `All ${inThousands(among)} projects that move transformative AI say they bring it ${way}`,
          text: "Each weighs its own shift against its own good. Together they are a choice of pace that nobody here has made.",
          resolve: "Decide at this level whether that pace is wanted, and by whose lights.",
          unsaid,
        },
});

/** Everybody in favour. */
const ALL_DO = countedRule<{ readonly among: number; readonly all: number; readonly doing: number }>({
  id: "case.all-lean-to-do",
  claims: ["SM-24", "SM-26"],
  looksFor: "Five projects or more, of which none’s authors lean towards changing or dropping the work.",
  ofProjects: (projects) => {
    const said = projects.filter(({ facts }) => facts.lean !== "");
    return [
      {
        counts: {
          among: said.length,
          all: projects.length,
          doing: said.filter(({ facts }) => facts.lean === "do").length,
        },
        from: said.map(({ id }) => ({ project: id, says: "do it" })),
      },
    ];
  },
  ofSums: (sums) => [
    {
      among: summedProjects(sums) - countIn(sums, "lean:"),
      all: summedProjects(sums),
      doing: countIn(sums, "lean:do"),
    },
  ],
  says: ({ among, all, doing }) =>
    all <= FEW || among === 0 || doing < among
      ? null
      : {
          about: "do",
          severity: "concern",
          title: `${among === all ? `All ${inThousands(among)}` : `${inThousands(among)} of ${inThousands(all)}`} projects were found worth doing, as they are, by those who proposed them, and none otherwise`,
          alsoCounts: [all - among],
          text: "No project here was changed or given up by its own authors, so the question may not have been open.",
          resolve: "Ask for one project that was dropped, and what it was dropped for.",
          unsaid: all - among,
        },
});

type Added = {
  readonly correlation: number;
  readonly quantiles: Quantiles;
  /** Null where the sum is exact. */
  readonly draws: number | null;
  /** Null where it can't be told. */
  readonly chanceSooner: number | null;
};

/** Small shifts that add up, if they err together as far as given; over sums as if all erred together, which alone is exact there. */
export const addingUp = (correlation: number): PortfolioRule =>
  countedRule<{ readonly among: number; readonly added: Added | null; readonly unsaid: number }>({
    id: "timing.adds-up",
    claims: ["AF-18", "SM-8"],
    looksFor:
      "Three projects or more, each moving the arrival by less than a month at its median, that together move it by two or more.",
    ofProjects: (projects) => {
      const small = projects.filter(({ facts: { shift } }) => isSmallShift(shift));
      const found =
        small.length < SEVERAL
          ? null
          : shiftsAdded(
              small.map(({ facts }) => facts.shift),
              correlation,
            );
      return [
        {
          counts: {
            among: small.length,
            added: found && {
              correlation,
              quantiles: found.sum.quantiles,
              draws: correlation === 1 ? null : found.draws,
              chanceSooner: found.sum.chanceSooner,
            },
            unsaid: projects.filter(({ facts }) => facts.shift === null).length,
          },
          from: small.map(({ id, facts }) => ({ project: id, says: `${facts.shift?.p50} months` })),
        },
      ];
    },
    ofSums: (sums) => {
      const months = (part: keyof Quantiles) => totalIn(sums, `small-${part}`);
      return [
        {
          among: countIn(sums, "small"),
          added:
            countIn(sums, "small-p50") < 2
              ? null
              : {
                  correlation: 1,
                  quantiles: { p10: months("p10"), p50: months("p50"), p90: months("p90") },
                  draws: null,
                  chanceSooner: null,
                },
          unsaid: summedProjects(sums) - countIn(sums, "shift"),
        },
      ];
    },
    says: ({ among, added, unsaid }) => {
      if (!added) return null;
      const { correlation: at, draws, chanceSooner } = added;
      const { p10, p50, p90 } = added.quantiles;
      // To a millionth, as sums are kept: what is added in another order comes to the same.
      if (among < SEVERAL || Math.round(Math.abs(p50) * 1e6) < ADDS_UP * 1e6) return null;
      return {
        about: p50 < 0 ? "sooner" : "later",
        severity: "concern",
        title: `${inThousands(among)} small shifts come to ${monthsInWords(round(p50))} together`,
        text: `Each is under a month at its median. ${draws === null ? "Added up as if all erred together, at a correlation of 1, which is exact" : `Added up at a correlation of ${at}, with ${inThousands(draws)} draws`}: ${signed(round(p10))} to ${signed(round(p90))} months${chanceSooner === null ? "" : `, ${chanceShown(chanceSooner)} sooner`}. It assumes that none takes another’s place.`,
        resolve: "Put a price on the sum, as each project put one on its part.",
        unsaid,
      };
    },
  });

/** Two projects that count on opposite things. */
const OPPOSITE = countedRule<{
  readonly way: Way;
  readonly among: number;
  readonly safer: number;
  readonly lessSafe: number;
  readonly unsaid: number;
}>({
  id: "timing.opposite-prices",
  claims: ["SM-10", "SM-25", "SM-36", "AF-17"],
  looksFor: "Projects that say the same sort of shift makes humanity safer and less safe.",
  ofProjects: (projects) =>
    WAYS.map((way) => {
      const moving = projects.filter(({ facts }) => facts.direction === way);
      const priced = moving.filter(({ facts }) => (facts.shiftEffect ?? 0) !== 0);
      const safer = priced.filter(({ facts }) => (facts.shiftEffect ?? 0) > 0).length;
      return {
        counts: {
          way,
          among: priced.length,
          safer,
          lessSafe: priced.length - safer,
          unsaid: moving.filter(({ facts }) => facts.shiftEffect === null).length,
        },
        from: priced.map(({ id, facts }) => ({
          project: id,
          says: `effect of the shift ${signed(facts.shiftEffect ?? 0)}${facts.mechanisms.length > 0 ? `, through ${facts.mechanisms.join(", ").replaceAll("-", " ")}` : ""}`,
        })),
      };
    }),
  ofSums: (sums) =>
    WAYS.map((way) => {
      const [safer, lessSafe] = [countIn(sums, `safer:${way}`), countIn(sums, `less-safe:${way}`)];
      return { way, among: safer + lessSafe, safer, lessSafe, unsaid: countIn(sums, `unpriced:${way}`) };
    }),
  says: ({ way, safer, lessSafe, unsaid }) =>
    safer === 0 || lessSafe === 0
      ? null
      : {
          about: way,
          severity: "concern",
          title: `${safer === 1 ? "One project counts" : `${inThousands(safer)} projects count`} on ${way} being safer, ${inThousands(lessSafe)} on its being less safe`,
          alsoCounts: [safer, lessSafe],
          text: "Informed people here disagree about what the pace does, and no project has to settle it to go on. Not both can be right about the same world.",
          resolve: "Write down what would settle it, and look for the cheapest project that would find out.",
          unsaid,
        },
});

/** Much work on objects and none on what to do. */
const NO_STRATEGY = countedRule<{
  readonly among: number;
  readonly all: number;
  readonly isAsked: boolean;
}>({
  id: "kinds.no-strategy",
  claims: ["SM-36"],
  looksFor: "Four projects or more, of which none says it is on governance, policy or theory.",
  ofProjects: (projects) => {
    const said = projects.filter(({ facts }) => facts.kinds.length > 0);
    return [
      {
        counts: {
          among: said.length,
          all: projects.length,
          isAsked: said.some(({ facts }) => facts.kinds.some((kind) => STRATEGY.includes(kind))),
        },
        from: said.map(({ id, facts }) => ({
          project: id,
          says: facts.kinds.join(", ").replaceAll("-", " "),
        })),
      },
    ];
  },
  ofSums: (sums) => [
    {
      among: summedProjects(sums) - countIn(sums, "kind:"),
      all: summedProjects(sums),
      isAsked: STRATEGY.some((kind) => countIn(sums, `kind:${kind}`) > 0),
    },
  ],
  says: ({ among, all, isAsked }) =>
    among < FEW || isAsked
      ? null
      : {
          about: "strategy",
          severity: "note",
          title: `None of ${inThousands(all)} projects asks what should be built, by whom and when`,
          text: "All are on how to do something. What these results add up to is then nobody’s question.",
          resolve: "Say where that question is asked, and who of these teams reads the answer.",
          unsaid: all - among,
        },
});

/** Others would have done most of it. */
const LITTLE_ADDED = countedRule<{ readonly among: number; readonly all: number; readonly unsaid: number }>({
  id: "case.little-added",
  claims: ["SM-15", "AF-5"],
  looksFor:
    "Three projects or more, of which over half say that others would have the result within a year, or don’t say.",
  ofProjects: (projects) => {
    const soon = projects.filter(({ facts }) => facts.anyway === "soon");
    return [
      {
        counts: {
          among: soon.length,
          all: projects.length,
          unsaid: projects.filter(({ facts }) => facts.anyway === "").length,
        },
        from: soon.map(({ id }) => ({ project: id, says: "others would have it within a year" })),
      },
    ];
  },
  ofSums: (sums) => [
    {
      among: countIn(sums, "anyway:soon"),
      all: summedProjects(sums),
      unsaid: countIn(sums, "anyway:"),
    },
  ],
  says: ({ among, all, unsaid }) =>
    all < SEVERAL || (among + unsaid) * 2 <= all
      ? null
      : {
          about: "anyway",
          severity: "concern",
          title: `${inThousands(among)} of ${inThousands(all)} projects would be done by others within a year${unsaid > 0 ? `, and ${inThousands(unsaid)} ${unsaid === 1 ? "doesn’t" : "don’t"} say` : ""}`,
          alsoCounts: [unsaid, all - among - unsaid],
          text: "So it is answered. What such work adds is mostly who has it first, and how it is released.",
          resolve: "Ask of each what this house does with the result that the others would not.",
          unsaid,
        },
});

/** Looked back at by nobody. Given the day, so that it stays pure. */
export const staleFollowUps = (today: string): PortfolioRule => ({
  id: "follow-up.stale",
  overSums: "days",
  claims: ["SM-35"],
  looksFor: "Projects whose own date for looking back has passed.",
  concludes: (projects) => {
    const past = projects.filter(({ facts }) => facts.followUp !== "" && facts.followUp < today);
    if (past.length === 0) return [];
    return [
      {
        about: "past",
        severity: past.length >= SEVERAL ? "concern" : "note",
        title: `${past.length === 1 ? "One project was" : `${past.length} projects were`} to be looked back at by now`,
        text: "A model of the world ages. What these say of recipients and of pace was written for another day, and everything above rests on it.",
        resolve: "Ask their authors what has changed, or close them.",
        from: past.map(({ id, facts }) => ({
          project: id,
          says: `to be looked back at on ${dateInWords(facts.followUp)}`,
        })),
        unsaid: projects.filter(({ facts }) => facts.followUp === "").length,
      },
    ];
  },
});

/** To a tenth; whole from a hundred months on. */
const round = (months: number) =>
  Math.abs(months) >= 100 ? Math.round(months) : Math.round(months * 10) / 10;

export const DIRECTION_RULES: readonly PortfolioRule[] = [
  FACTORS,
  ONE_WAY,
  ALL_DO,
  OPPOSITE,
  NO_STRATEGY,
  LITTLE_ADDED,
];
