import { grouped } from "@/lib/domain/grouped";
import { listed, named } from "@/lib/domain/ledger/named";
import { BUILDERS } from "@/lib/domain/ledger/pattern-classes";
import { countedRule } from "@/lib/domain/portfolio/concluding/counted-rule";
import type { PortfolioRule, Project } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { kindsOf } from "@/lib/domain/portfolio/concluding/project-facts";
import {
  isNobodyNamed,
  type Mention,
  mentions,
  NOBODY_NAMED,
  nameKey,
  projectsOf,
} from "@/lib/domain/portfolio/concluding/sameness";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import { countIn, measuresUnder, summedProjects } from "@/lib/domain/portfolio/portfolio-sums";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";
import { inThousands } from "@/lib/domain/quantities/in-words";

type Recipient = Project["facts"]["recipients"][number];

/** Projects from which on a share of them says something. */
const FEWEST = 3;
const MUCH = 0.4;
const NEARLY_ALL = 0.75;
/** Difference of two ratings of one recipient's aims from which on they describe two recipients. */
const APART = 2;

/** The recipients who are somebody in particular. */
const namedIn = (projects: readonly Project[]) =>
  mentions(projects, ({ facts }) => facts.recipients.filter((each) => !isNobodyNamed(each)));
/** Those under each of their kinds. */
const namedByKind = (projects: readonly Project[]) =>
  mentions(projects, ({ facts }) =>
    facts.recipients.flatMap((each) =>
      kindsOf(each)
        .filter((kind) => !NOBODY_NAMED.has(kind))
        .map((kind) => ({ ...each, kind })),
    ),
  );
const withoutAny = (projects: readonly Project[]) =>
  projects.filter(({ facts }) => facts.recipients.length === 0).length;

/** Where one named recipient stands at the end of many projects. */
const ONE_RECIPIENT: PortfolioRule = {
  id: "recipients.one-in-many",
  overSums: "names",
  claims: ["SM-12", "SM-11"],
  looksFor:
    "One named recipient whom three projects or more, and two in five, put their outputs into the hands of.",
  concludes: (projects) =>
    [...grouped(namedIn(projects), ({ item }) => nameKey(item.name))]
      .filter(([, found]) => {
        const among = projectsOf(found).length;
        return among >= FEWEST && among >= MUCH * projects.length;
      })
      .map(([key, found]) => {
        const among = projectsOf(found).length;
        const { item } = found[0] as Mention<Recipient>;
        const isBuilder = found.some(({ item }) => kindsOf(item).some((kind) => BUILDERS.has(kind)));
        return {
          about: key,
          severity: isBuilder ? "serious" : "concern",
          title: `${named(item.name)} receives from ${among} of ${projects.length} projects`,
          text: `Each names it apart; together they make what it wants, and what it does next, weigh on most of what is done here.${isBuilder ? " It builds AI, or products of it, so what reaches it can also speed building." : ""}`,
          resolve:
            "Ask who else could carry the good of these projects, and what happens to all of them if this recipient’s aims change.",
          from: found.map(({ project, item: { outputs } }) => ({
            project: project.id,
            says: outputs.length > 0 ? `receives ${listed(outputs.map(named))}` : "receives its outputs",
          })),
          unsaid: withoutAny(projects),
        };
      }),
};

/** Where nearly all projects land with one kind of recipient. */
const ONE_KIND = countedRule<{
  readonly kind: string;
  readonly among: number;
  readonly all: number;
  readonly unsaid: number;
}>({
  id: "recipients.one-kind",
  claims: ["SM-12", "SM-23"],
  looksFor:
    "One kind of recipient, among the named, that three in four projects reach, of four or more. A recipient of several kinds counts in each.",
  ofProjects: (projects) => {
    const unsaid = projects.filter(({ facts }) => facts.recipients.every(({ kind }) => kind === "")).length;
    return [...grouped(namedByKind(projects), ({ item }) => item.kind)]
      .filter(([kind]) => kind !== "")
      .map(([kind, found]) => ({
        counts: { kind, among: projectsOf(found).length, all: projects.length, unsaid },
        from: found.map(({ project, item }) => ({ project: project.id, says: `reaches ${item.name}` })),
      }));
  },
  ofSums: (sums) =>
    measuresUnder(sums, "recipient")
      .filter(({ value }) => value !== "" && !NOBODY_NAMED.has(value))
      .map(({ value: kind, count: among }) => ({
        kind,
        among,
        all: summedProjects(sums),
        unsaid: countIn(sums, "unsaid:recipients"),
      })),
  says: ({ kind, among, all, unsaid }) =>
    all <= FEWEST || among < NEARLY_ALL * all
      ? null
      : {
          about: kind,
          severity: "concern",
          title: `${inThousands(among)} of ${inThousands(all)} projects land with one kind of recipient: ${FILTER_LABELS.recipientKind(kind)}`,
          alsoCounts: [all - among],
          text: "What recipients of one kind are paid for is alike, so the projects can go wrong in the same way at the same time.",
          resolve: "Look for a project whose good would be carried by somebody of another kind.",
          unsaid,
        },
});

/** Where one recipient is described in two ways. */
const TWO_WAYS: PortfolioRule = {
  id: "recipients.described-two-ways",
  overSums: "names",
  claims: ["SM-12", "SM-26"],
  looksFor:
    "One named recipient that two projects describe with other aims (two steps apart) or as bound by other things.",
  concludes: (projects) =>
    [...grouped(namedIn(projects), ({ item }) => nameKey(item.name))].flatMap(([key, found]) => {
      const aims = found.flatMap(({ item }) => (item.aims === null ? [] : [item.aims]));
      const bound = new Set(found.map(({ item }) => item.constraint).filter(Boolean));
      const isAimsApart = aims.length > 1 && Math.max(...aims) - Math.min(...aims) >= APART;
      const isBoundApart = bound.has("none") && bound.size > 1;
      if (projectsOf(found).length < 2 || !(isAimsApart || isBoundApart)) return [];
      const { item } = found[0] as Mention<Recipient>;
      return [
        {
          about: key,
          severity: "concern" as const,
          title: `${named(item.name)} is described in two ways`,
          text: `${isAimsApart ? `Their aims are rated from ${Math.min(...aims)} to ${Math.max(...aims)}. ` : ""}${isBoundApart ? "One project says that nothing holds them to anything, another that something does. " : ""}Either one of the models is out of date, or they are not the same people.`,
          resolve: "Let the authors read each other’s description, and say which holds today.",
          from: found.map(({ project, item: { aims: rated, constraint } }) => ({
            project: project.id,
            says: [
              rated === null ? "aims not rated" : `aims ${rated}`,
              constraint && `held by: ${constraint}`,
            ]
              .filter(Boolean)
              .join("; "),
          })),
          unsaid: found.filter(({ item: { aims: rated, constraint } }) => rated === null && constraint === "")
            .length,
        },
      ];
    }),
};

/** Where likely uses of competing builders pull the same way at once. */
const RACING: PortfolioRule = {
  id: "uses.race-each-other",
  overSums: "names",
  claims: ["SM-4", "SM-8", "AF-4"],
  looksFor:
    "Uses that bring transformative AI sooner, at one chance in three or more, by two builders or more in two projects or more.",
  concludes: (projects) => {
    const sooner = mentions(projects, ({ facts }) => facts.uses).filter(
      ({ item }) =>
        item.timing === "sooner" &&
        (item.likelihood ?? 1) >= 0.33 &&
        [item.recipientKind, ...(item.recipientAlso ?? [])].some((kind) => BUILDERS.has(kind)),
    );
    const builders = grouped(sooner, ({ item }) => nameKey(item.recipient));
    if (builders.size < 2 || projectsOf(sooner).length < 2) return [];
    const names = [...builders.values()].map((of) => of[0]?.item.recipient ?? "");
    return [
      {
        about: "sooner",
        severity: projectsOf(sooner).length >= FEWEST ? "serious" : "concern",
        title: `${listed(names)} are each likely to build faster with what these projects give them`,
        text: "Each project counts its own push. Builders who compete answer one another’s speed, so together the pushes can be more than their sum.",
        resolve:
          "Ask of each whether it would be given to one if the other had it already, and what would let them both hold back.",
        from: sooner.map(({ project, item }) => ({
          project: project.id,
          says: `${named(item.name)} by ${item.recipient}, ${item.likelihood === null ? "no likelihood given" : chanceShown(item.likelihood)}`,
        })),
        unsaid: projects.filter(({ facts }) => facts.uses.length === 0).length,
      },
    ];
  },
};

export const RECIPIENT_RULES: readonly PortfolioRule[] = [ONE_RECIPIENT, ONE_KIND, TWO_WAYS, RACING];
