import { senseById } from "@/lib/content/glossary";
import { grouped } from "@/lib/domain/grouped";
import { listed, named, quoted } from "@/lib/domain/ledger/named";
import { countedRule } from "@/lib/domain/portfolio/concluding/counted-rule";
import type { PortfolioRule } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { alike, mentions, nameKey, projectsOf } from "@/lib/domain/portfolio/concluding/sameness";
import { countIn, summedProjects } from "@/lib/domain/portfolio/portfolio-sums";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";
import { inThousands } from "@/lib/domain/quantities/in-words";

const SEVERAL = 3;
/** Under this an assumption is rather doubted than held. */
const DOUBTED = 0.7;
/** Uses or pathways of commitments that one owner may carry before it is asked how. */
const MUCH_FOR_ONE = 4;

/** One assumption under many cases. */
const SHARED_ASSUMPTION: PortfolioRule = {
  id: "case.shared-assumption",
  overSums: "sentences",
  claims: ["SM-15", "AF-28"],
  looksFor: "One assumption, by its words, under two projects or more.",
  concludes: (projects) =>
    alike(
      mentions(projects, ({ facts }) => facts.assumptions),
      ({ item }) => item.statement,
    )
      .filter((found) => projectsOf(found).length > 1)
      .map((found) => {
        const odds = found.flatMap(({ item }) => (item.probability === null ? [] : [item.probability]));
        const falls = found.filter(({ item }) => item.weight === "case-falls");
        const lowest = Math.min(...odds, 1);
        const statement = found[0]?.item.statement ?? "";
        const uses = found.flatMap(({ item }) => item.uses);
        return {
          about: nameKey(statement),
          severity: falls.length > 1 && lowest < DOUBTED ? ("serious" as const) : ("concern" as const),
          alsoCounts: [falls.length],
          title: `${projectsOf(found).length} projects assume the same: ${quoted(statement)}`,
          text: `${odds.length === 0 ? "Nobody gives odds for it." : Math.min(...odds) === Math.max(...odds) ? `It is given ${chanceShown(lowest)}.` : `It is given between ${chanceShown(Math.min(...odds))} and ${chanceShown(Math.max(...odds))}.`}${falls.length > 0 ? ` Without it the case of ${falls.length} falls.` : ""}${uses.length > 0 ? ` ${listed([...new Set(uses)].map(named))} rest on it.` : ""} If it is false, they fail together, so counting them as separate chances misleads.`,
          resolve:
            "Find out whether it holds before the next of these is begun, and look for a project that doesn’t need it.",
          from: found.map(({ project, item }) => ({
            project: project.id,
            says: `${quoted(item.statement)}${item.probability === null ? ", no odds" : `, ${chanceShown(item.probability)}`}`,
          })),
          unsaid: projects.filter(({ facts }) => facts.assumptions.length === 0).length,
        };
      }),
};

/** One measure, or one person, carrying many. */
const SHARED_MITIGATION: PortfolioRule = {
  id: "case.shared-mitigation",
  overSums: "sentences",
  claims: ["SM-2"],
  looksFor: "One commitment, by its words, in two projects or more that name misuse pathways for it.",
  concludes: (projects) =>
    alike(
      mentions(projects, ({ facts }) => facts.commitments.filter(({ pathways }) => pathways > 0)),
      ({ item }) => item.what,
    )
      .filter((found) => projectsOf(found).length > 1)
      .map((found) => ({
        about: nameKey(found[0]?.item.what ?? ""),
        severity: "concern" as const,
        title: `One measure answers for ${found.reduce((sum, { item }) => sum + item.pathways, 0)} misuse pathways in ${projectsOf(found).length} projects: ${quoted(found[0]?.item.what ?? "")}`,
        text: "Each project counts it for itself. If it doesn’t hold, it doesn’t hold for any of them.",
        resolve:
          "Test it once, for all; and name for the gravest of the pathways something else that would hold.",
        from: found.map(({ project, item }) => ({ project: project.id, says: quoted(item.what) })),
        unsaid: projects.filter(({ facts }) => facts.commitments.length === 0).length,
      })),
};

const ONE_OWNER: PortfolioRule = {
  id: "case.one-owner",
  overSums: "names",
  claims: ["SM-26"],
  looksFor: "One owner of four commitments or more over two projects or more.",
  concludes: (projects) =>
    [
      ...grouped(
        mentions(projects, ({ facts }) => facts.commitments),
        ({ item }) => nameKey(item.owner),
      ),
    ]
      .filter(([, found]) => found.length >= MUCH_FOR_ONE && projectsOf(found).length > 1)
      .map(([key, found]) => ({
        about: key,
        severity: "concern" as const,
        title: `${found[0]?.item.owner} owns ${found.length} commitments in ${projectsOf(found).length} projects`,
        text: "Each project relies on the same person or role to act in time; what keeps them from one keeps them from all.",
        resolve: "Ask them whether they know of all of these, and who stands in for them.",
        from: found.map(({ project, item }) => ({
          project: project.id,
          says: `${quoted(item.what)}${item.due ? `, due ${item.due}` : ""}`,
        })),
        unsaid: mentions(projects, ({ facts }) => facts.commitments).filter(({ item }) => item.owner === "")
          .length,
      })),
};

/** One word in senses that drift apart. */
const SENSES: PortfolioRule = {
  id: "words.senses-apart",
  overSums: "names",
  claims: ["SM-13", "SM-14", "SM-21"],
  looksFor: "One term that two projects use in different senses.",
  concludes: (projects) =>
    [
      ...grouped(
        mentions(projects, ({ facts }) => facts.senses),
        ({ item }) => nameKey(item.term),
      ),
    ].flatMap(([key, found]) => {
      const senses = new Set(found.map(({ item }) => item.sense).filter(Boolean));
      if (projectsOf(found).length < 2 || senses.size < 2) return [];
      return [
        {
          about: key,
          severity: "concern" as const,
          title: `${quoted(found[0]?.item.term ?? "")} means ${senses.size} things in ${projectsOf(found).length} projects`,
          text: `Their claims read alike and say different things: ${listed([...senses].map(senseInWords))}.`,
          resolve: "When these are compared or reported together, write out which is meant each time.",
          from: found.map(({ project, item }) => ({
            project: project.id,
            says: item.meaning
              ? quoted(item.meaning)
              : item.sense
                ? senseInWords(item.sense)
                : "no sense chosen",
          })),
          unsaid: found.filter(({ item }) => item.sense === "" && item.meaning === "").length,
        },
      ];
    }),
};

function senseInWords(sense: string): string {
  return sense === "own" ? "a sense of its own" : `“${senseById(sense)?.label ?? sense}”`;
}

/** Nobody outside has checked. */
const NOBODY_OUTSIDE = countedRule<{
  readonly among: number;
  readonly all: number;
  readonly checked: number;
}>({
  id: "case.nobody-outside",
  claims: ["AL-8", "AL-9"],
  looksFor:
    "Three projects or more, of which none has a claim that was checked outside its team, with evidence.",
  ofProjects: (projects) => {
    const claiming = projects.filter(({ facts }) => facts.claims.length > 0);
    const checked = claiming.filter(({ facts }) => facts.claims.some(({ isOutside }) => isOutside)).length;
    return [
      {
        counts: { among: claiming.length, all: projects.length, checked },
        from: claiming.map(({ id, facts }) => ({ project: id, says: quoted(facts.claims[0]?.claim ?? "") })),
      },
    ];
  },
  ofSums: (sums) => [
    {
      among: countIn(sums, "claims"),
      all: summedProjects(sums),
      checked: countIn(sums, "claims-outside"),
    },
  ],
  says: ({ among, all, checked }) =>
    all < SEVERAL || checked > 0
      ? null
      : {
          about: "claims",
          severity: "concern",
          title: `No claim of ${inThousands(all)} projects is shown to have been checked outside the team that makes it`,
          text: "Teams of one house read each other kindly, and share what they overlook.",
          resolve: "Choose the claim on which most rests, and pay somebody to try to break it.",
          unsaid: all - among,
        },
});

export const CASE_RULES: readonly PortfolioRule[] = [
  SHARED_ASSUMPTION,
  SHARED_MITIGATION,
  ONE_OWNER,
  SENSES,
  NOBODY_OUTSIDE,
];
