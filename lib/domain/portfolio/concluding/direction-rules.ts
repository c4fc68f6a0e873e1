import { SECURITY_FACTORS } from "@/lib/content/options/security-factors";
import { dateInWords } from "@/lib/domain/assessment/value-in-words";
import type { Concluded, PortfolioRule } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { shiftsAdded } from "@/lib/domain/portfolio/shifts-together";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";
import { monthsInWords, signed } from "@/lib/domain/quantities/in-words";

const SEVERAL = 3;
const FEW = 4;
/** Months a single project moves the arrival by, at its median, below which it counts as small. */
const SMALL = 1;
/** Months together from which on small shifts are no longer small. */
const ADDS_UP = 2;
const STRENGTHENS: ReadonlySet<string> = new Set(["strengthens", "strengthens-slightly"]);
const WEAKENS: ReadonlySet<string> = new Set(["weakens", "weakens-slightly"]);
/** Kinds of work that ask what to do, rather than how. */
const STRATEGY: ReadonlySet<string> = new Set(["governance-and-policy", "theory"]);

const SIDE = { sooner: "sooner", later: "later" } as const;

/** A factor that nobody serves, and one that several weaken. */
const FACTORS: PortfolioRule = {
  id: "factors.nobody-serves",
  claims: ["AF-1", "AF-2"],
  looksFor: "A security factor that no project strengthens, of three or more; parts of restraint apart.",
  concludes: (projects) =>
    projects.length < SEVERAL
      ? []
      : SECURITY_FACTORS.flatMap(({ value, label }): Concluded[] => {
          const said = projects.filter(({ facts }) => facts.factors[value] !== undefined);
          if (said.some(({ facts }) => STRENGTHENS.has(facts.factors[value] ?? ""))) return [];
          const weakening = said.filter(({ facts }) => WEAKENS.has(facts.factors[value] ?? ""));
          return [
            {
              about: value,
              severity: weakening.length > 1 ? "serious" : "concern",
              title: `None of ${projects.length} projects says that it strengthens ${label.toLowerCase()}${weakening.length > 0 ? `, and ${weakening.length} weaken${weakening.length === 1 ? "s" : ""} it` : ""}`,
              text: "What is left out here is left to others, or to nobody.",
              resolve:
                "Say who does serve it, outside, and whether that is enough; or look for a project that would.",
              from: said.map(({ id, facts }) => ({
                project: id,
                says: (facts.factors[value] ?? "").replaceAll("-", " "),
              })),
              unsaid: projects.length - said.length,
            },
          ];
        }),
};

/** Everybody leaning the same way about time. */
const ONE_WAY: PortfolioRule = {
  id: "timing.one-way",
  claims: ["SM-7", "SM-8", "SM-10"],
  looksFor: "Four projects or more that say which way they move transformative AI, all the same way.",
  concludes: (projects) => {
    const said = projects.filter(
      ({ facts }) => facts.direction === SIDE.sooner || facts.direction === SIDE.later,
    );
    const [first] = said;
    if (said.length < FEW || !first || said.some(({ facts }) => facts.direction !== first.facts.direction))
      return [];
    return [
      {
        about: first.facts.direction,
        severity: "concern",
        title: `All ${said.length} projects that move transformative AI say they bring it ${first.facts.direction}`,
        text: "Each weighs its own shift against its own good. Together they are a choice of pace that nobody here has made.",
        resolve: "Decide at this level whether that pace is wanted, and by whose lights.",
        from: said.map(({ id, facts }) => ({
          project: id,
          says: facts.shift
            ? `${facts.shift.p50} months (${facts.shift.p10} to ${facts.shift.p90})`
            : facts.direction,
        })),
        unsaid: projects.filter(({ facts }) => facts.direction === "").length,
      },
    ];
  },
};

/** Everybody in favour. */
const ALL_DO: PortfolioRule = {
  id: "case.all-lean-to-do",
  claims: ["SM-24", "SM-26"],
  looksFor: "Five projects or more, of which none’s authors lean towards changing or dropping the work.",
  concludes: (projects) => {
    const said = projects.filter(({ facts }) => facts.lean !== "");
    if (projects.length <= FEW || said.length === 0 || said.some(({ facts }) => facts.lean !== "do"))
      return [];
    return [
      {
        about: "do",
        severity: "concern",
        title: `${said.length === projects.length ? `All ${said.length}` : `${said.length} of ${projects.length}`} projects were found worth doing, as they are, by those who proposed them, and none otherwise`,
        text: "No project here was changed or given up by its own authors, so the question may not have been open.",
        resolve: "Ask for one project that was dropped, and what it was dropped for.",
        from: said.map(({ id }) => ({ project: id, says: "do it" })),
        unsaid: projects.length - said.length,
      },
    ];
  },
};

/** Small shifts that add up, if they err together as far as given. */
export const addingUp = (correlation: number): PortfolioRule => ({
  id: "timing.adds-up",
  claims: ["AF-18", "SM-8"],
  looksFor:
    "Three projects or more, each moving the arrival by less than a month at its median, that together move it by two or more.",
  concludes: (projects) => {
    const small = projects.filter(
      ({ facts: { shift } }) => shift !== null && shift.p50 !== 0 && Math.abs(shift.p50) < SMALL,
    );
    if (small.length < SEVERAL) return [];
    const added = shiftsAdded(
      small.map(({ facts }) => facts.shift),
      correlation,
    );
    if (!added || Math.abs(added.sum.quantiles.p50) < ADDS_UP) return [];
    const { p10, p50, p90 } = added.sum.quantiles;
    const way = p50 < 0 ? SIDE.sooner : SIDE.later;
    return [
      {
        about: way,
        severity: "concern",
        title: `${small.length} small shifts come to ${monthsInWords(p50)} together`,
        text: `Each is under a month at its median. Added up at a correlation of ${correlation}, with ${added.draws} draws: ${round(p10)} to ${round(p90)} months, ${chanceShown(added.sum.chanceSooner)} sooner. It assumes that none takes another’s place.`,
        resolve: "Put a price on the sum, as each project put one on its part.",
        from: small.map(({ id, facts }) => ({ project: id, says: `${facts.shift?.p50} months` })),
        unsaid: projects.filter(({ facts }) => facts.shift === null).length,
      },
    ];
  },
});

/** Two projects that count on opposite things. */
const OPPOSITE: PortfolioRule = {
  id: "timing.opposite-prices",
  claims: ["SM-10", "SM-25", "SM-36", "AF-17"],
  looksFor: "Projects that say the same sort of shift makes humanity safer and less safe.",
  concludes: (projects) =>
    [SIDE.sooner, SIDE.later].flatMap((way): Concluded[] => {
      const priced = projects.filter(
        ({ facts }) => facts.direction === way && (facts.shiftEffect ?? 0) !== 0,
      );
      const safer = priced.filter(({ facts }) => (facts.shiftEffect ?? 0) > 0);
      const lessSafe = priced.filter(({ facts }) => (facts.shiftEffect ?? 0) < 0);
      if (safer.length === 0 || lessSafe.length === 0) return [];
      return [
        {
          about: way,
          severity: "concern",
          title: `${safer.length === 1 ? "One project counts" : `${safer.length} projects count`} on ${way} being safer, ${lessSafe.length} on its being less safe`,
          text: "Informed people here disagree about what the pace does, and no project has to settle it to go on. Not both can be right about the same world.",
          resolve: "Write down what would settle it, and look for the cheapest project that would find out.",
          from: priced.map(({ id, facts }) => ({
            project: id,
            says: `effect of the shift ${signed(facts.shiftEffect ?? 0)}${facts.mechanisms.length > 0 ? `, through ${facts.mechanisms.join(", ").replaceAll("-", " ")}` : ""}`,
          })),
          unsaid: projects.filter(({ facts }) => facts.direction === way && facts.shiftEffect === null)
            .length,
        },
      ];
    }),
};

/** Much work on objects and none on what to do. */
const NO_STRATEGY: PortfolioRule = {
  id: "kinds.no-strategy",
  claims: ["SM-36"],
  looksFor: "Four projects or more, of which none says it is on governance, policy or theory.",
  concludes: (projects) => {
    const said = projects.filter(({ facts }) => facts.kinds.length > 0);
    if (said.length < FEW || said.some(({ facts }) => facts.kinds.some((kind) => STRATEGY.has(kind))))
      return [];
    return [
      {
        about: "strategy",
        severity: "note",
        title: `None of ${projects.length} projects asks what should be built, by whom and when`,
        text: "All are on how to do something. What these results add up to is then nobody’s question.",
        resolve: "Say where that question is asked, and who of these teams reads the answer.",
        from: said.map(({ id, facts }) => ({
          project: id,
          says: facts.kinds.join(", ").replaceAll("-", " "),
        })),
        unsaid: projects.length - said.length,
      },
    ];
  },
};

/** Others would have done most of it. */
const LITTLE_ADDED: PortfolioRule = {
  id: "case.little-added",
  claims: ["SM-15", "AF-5"],
  looksFor:
    "Three projects or more, of which over half say that others would have the result within a year, or don’t say.",
  concludes: (projects) => {
    const soon = projects.filter(({ facts }) => facts.anyway === "soon");
    const unsaid = projects.filter(({ facts }) => facts.anyway === "").length;
    if (projects.length < SEVERAL || (soon.length + unsaid) * 2 <= projects.length) return [];
    return [
      {
        about: "anyway",
        severity: "concern",
        title: `${soon.length} of ${projects.length} projects would be done by others within a year${unsaid > 0 ? `, and ${unsaid} ${unsaid === 1 ? "doesn’t" : "don’t"} say` : ""}`,
        text: "So their authors answer. What such work adds is mostly who has it first, and how it is released.",
        resolve: "Ask of each what this house does with the result that the others would not.",
        from: soon.map(({ id }) => ({ project: id, says: "others would have it within a year" })),
        unsaid,
      },
    ];
  },
};

/** Looked back at by nobody. Given the day, so that it stays pure. */
export const staleFollowUps = (today: string): PortfolioRule => ({
  id: "follow-up.stale",
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

const round = (months: number) => Math.round(months * 10) / 10;

export const DIRECTION_RULES: readonly PortfolioRule[] = [
  FACTORS,
  ONE_WAY,
  ALL_DO,
  OPPOSITE,
  NO_STRATEGY,
  LITTLE_ADDED,
];
