import { grouped } from "@/lib/domain/grouped";
import { listed, named } from "@/lib/domain/ledger/named";
import { AMONG_PEOPLE, TEXTS } from "@/lib/domain/ledger/output-form";
import { graveAndClosed } from "@/lib/domain/portfolio/concluding/counted-facts";
import { countedRule } from "@/lib/domain/portfolio/concluding/counted-rule";
import type { PortfolioRule, Project } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { kindsOf } from "@/lib/domain/portfolio/concluding/project-facts";
import { mentions, nameKey, projectsOf } from "@/lib/domain/portfolio/concluding/sameness";
import { FILTER_LABELS } from "@/lib/domain/portfolio/filter-labels";
import { countIn, measuresUnder, summedProjects, totalIn } from "@/lib/domain/portfolio/portfolio-sums";
import { chanceShown } from "@/lib/domain/quantities/chance-shown";
import { inThousands } from "@/lib/domain/quantities/in-words";

type Output = Project["facts"]["outputs"][number];

/** Organisation and further: two projects can meet in one pair of hands. */
const OUTSIDE = 2;
const SEVERAL = 3;
/** The share of the projects from which on a pattern is that of many. */
const MUCH = 0.4;

const outputs = (projects: readonly Project[]) => mentions(projects, ({ facts }) => facts.outputs);

type Pair = {
  readonly id: string;
  readonly one: (output: Output) => boolean;
  readonly other: (output: Output) => boolean;
  readonly title: (one: string, other: string) => string;
  readonly text: string;
};

/** What two outputs make possible that neither does: one shows the way, the other gives the means. */
const PAIRS: readonly Pair[] = [
  {
    id: "way-and-access",
    one: ({ easier }) => easier.includes("attackable"),
    other: ({ form, easier }) => form === "weights" && easier.includes("deployable"),
    title: (one, other) => `${one} shows how to attack what ${other} hands out`,
    text: "A way around safeguards and a system to use it on are each reviewed alone; whoever holds both has a working misuse.",
  },
  {
    id: "evaluation-and-training",
    one: ({ form, hazard }) => form === "evaluation" && hazard > 0,
    other: ({ form, easier }) =>
      !TEXTS.has(form) &&
      !AMONG_PEOPLE.has(form) &&
      (easier.includes("research-automation") || easier.includes("controllable")),
    title: (one, other) => `${other} could be turned on what ${one} measures`,
    text: "A measurement of a dangerous ability is also a target; a method that makes training easier is what reaches it.",
  },
  {
    id: "monitoring-and-persuasion",
    one: ({ easier }) => easier.includes("monitorable"),
    other: ({ easier }) => easier.includes("persuasive"),
    title: (one, other) => `${one} sees what people do, ${other} moves them`,
    text: "Watching and persuading are each of some use alone; together they are a hold on people.",
  },
];

/** Outputs of different projects that combine. */
const COMBINE: PortfolioRule = {
  id: "outputs.combine",
  overSums: "pairs",
  claims: ["SM-2", "SM-12"],
  looksFor:
    "Two outputs of different projects, both leaving the organisation, of which one shows a way and the other gives the means.",
  concludes: (projects) => {
    const out = outputs(projects)
      .filter(({ item }) => item.reach >= OUTSIDE)
      .sort((a, b) => b.item.hazard - a.item.hazard);
    return PAIRS.flatMap(({ id, one, other, title, text }) => {
      const first = out.filter(({ item }) => one(item));
      const second = out.filter(({ item }) => other(item));
      const a = first.find(({ project }) => second.some((each) => each.project !== project));
      const b = second.find(({ project }) => a && project !== a.project);
      if (!a || !b) return [];
      const all = [...new Set([...first, ...second])];
      return [
        {
          about: id,
          severity:
            Math.max(a.item.hazard, b.item.hazard) === 2 ? ("serious" as const) : ("concern" as const),
          title: title(named(a.item.name), named(b.item.name)),
          text,
          resolve:
            "Read the misuse pathways of both again with the other output in the same hands, and settle which goes out first, and to whom.",
          from: all.map(({ project, item }) => ({ project: project.id, says: named(item.name) })),
          unsaid: projects.filter(({ facts }) => facts.outputs.length === 0).length,
        },
      ];
    });
  },
};

const EVERYBODY: ReadonlySet<string> = new Set(["anyone", "public"]);

/** Several parts to one actor. */
const PARTS: PortfolioRule = {
  id: "outputs.several-to-one",
  overSums: "names",
  claims: ["SM-12", "SM-2"],
  looksFor:
    "One named recipient who gets outputs of two projects or more, one of them with a way to cause harm.",
  concludes: (projects) => {
    const holders = mentions(projects, ({ facts }) =>
      facts.recipients.filter((each) => !kindsOf(each).some((kind) => EVERYBODY.has(kind))),
    );
    return [...grouped(holders, ({ item }) => nameKey(item.name))].flatMap(([key, found]) => {
      const held = found.flatMap(({ project, item }) =>
        project.facts.outputs
          .filter(({ name }) => item.outputs.length === 0 || item.outputs.includes(name))
          .map((output) => ({ project, output })),
      );
      const hazardous = held.filter(({ output }) => output.hazard === 2);
      if (projectsOf(held).length < 2 || hazardous.length === 0) return [];
      return [
        {
          about: key,
          severity: "concern" as const,
          title: `${found[0]?.item.name} holds parts of ${projectsOf(held).length} projects, one of which shows how to cause harm`,
          text: `${listed(hazardous.map(({ output }) => named(output.name)))} ${hazardous.length === 1 ? "is" : "are"} said to show a reader how to cause harm; what else they hold may be what was missing.`,
          resolve: "Ask what this recipient could do with all of it, not with each.",
          from: held.map(({ project, output }) => ({ project: project.id, says: named(output.name) })),
          unsaid: projects.filter(({ facts }) => facts.outputs.length === 0).length,
        },
      ];
    });
  },
};

/** What is named of a conclusion where projects are read one by one; sums hold no name. */
type Named = { readonly names: readonly string[] | null };

/** Many grave pathways that stay shut only while access does. */
const STAYS_CLOSED = countedRule<
  Named & { readonly among: number; readonly pathways: number; readonly unsaid: number }
>({
  id: "misuse.rests-on-staying-closed",
  claims: ["SM-2", "AF-23"],
  looksFor: "Grave misuse pathways in three projects or more whose release is closed, gated or staged.",
  ofProjects: (projects) => {
    const closed = mentions(projects, ({ facts }) => graveAndClosed(facts));
    return [
      {
        counts: {
          among: projectsOf(closed).length,
          pathways: closed.length,
          unsaid: projects.filter(({ facts }) => facts.release === "").length,
          names: closed.map(({ item }) => named(item.name)),
        },
        from: closed.map(({ project, item }) => ({
          project: project.id,
          says: `${named(item.name)}, severity ${item.severity} of 5${item.likelihood === null ? "" : `, ${chanceShown(item.likelihood)}`}`,
        })),
      },
    ];
  },
  ofSums: (sums) => [
    {
      among: countIn(sums, "closed-grave"),
      pathways: totalIn(sums, "closed-grave"),
      unsaid: countIn(sums, "unsaid:release"),
      names: null,
    },
  ],
  says: ({ among, pathways, unsaid, names }) =>
    among < SEVERAL
      ? null
      : {
          about: "access",
          severity: "serious",
          title: `In ${inThousands(among)} projects the gravest misuse is held off by keeping access closed`,
          text: `${names ? `${listed(names)}: ` : ""}${inThousands(pathways)} pathways stay shut only while nothing leaks and nobody opens up. One breach, or one change of policy, opens them together.`,
          resolve:
            "Ask what would be left if access were lost: who would notice, and which of the outputs could still be made less hazardous.",
          unsaid,
        },
});

/** One pattern of misuse that project after project describes. */
const SAME_PATTERN = countedRule<
  Named & {
    readonly pattern: string;
    readonly among: number;
    readonly all: number;
    readonly unsaid: number;
  }
>({
  id: "misuse.same-pattern",
  claims: ["SM-2"],
  looksFor: "One pattern of misuse described in three projects or more, and in two of five.",
  ofProjects: (projects) => {
    const unsaid = projects.filter(({ facts }) =>
      facts.pathways.every(({ pattern }) => pattern === ""),
    ).length;
    const pathways = mentions(projects, ({ facts }) =>
      facts.pathways.filter(({ pattern }) => pattern !== ""),
    );
    return [...grouped(pathways, ({ item }) => item.pattern)].map(([pattern, found]) => ({
      counts: {
        pattern,
        among: projectsOf(found).length,
        all: projects.length,
        unsaid,
        names: found.map(({ item }) => named(item.name)),
      },
      from: found.map(({ project, item }) => ({
        project: project.id,
        says: `${named(item.name)}${item.likelihood === null ? "" : `, ${chanceShown(item.likelihood)}`}`,
      })),
    }));
  },
  ofSums: (sums) =>
    measuresUnder(sums, "pattern")
      .filter(({ value }) => value !== "")
      .map(({ value: pattern, count: among }) => ({
        pattern,
        among,
        all: summedProjects(sums),
        unsaid: countIn(sums, "unsaid:pathways"),
        names: null,
      })),
  says: ({ pattern, among, all, unsaid, names }) =>
    among < SEVERAL || among < MUCH * all
      ? null
      : {
          about: pattern,
          severity: "concern",
          title: `${inThousands(among)} projects can be misused in the same way: ${FILTER_LABELS.pattern(pattern).toLowerCase()}`,
          text: `Each describes it for its own outputs${names ? `: ${listed(names)}` : ""}.`,
          resolve: "Ask whether one measure could serve them all, and who would own it.",
          unsaid,
        },
});

export const OUTPUT_RULES: readonly PortfolioRule[] = [COMBINE, PARTS, STAYS_CLOSED, SAME_PATTERN];
