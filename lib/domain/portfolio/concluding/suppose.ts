import type { Project, SharedAssumption } from "@/lib/domain/portfolio/concluding/portfolio-finding";
import { alike, mentions, nameKey, projectsOf } from "@/lib/domain/portfolio/concluding/sameness";

const assumptionsOf = (projects: readonly Project[]) =>
  alike(
    mentions(projects, ({ facts }) => facts.assumptions),
    ({ item }) => item.statement,
  ).map((found) => ({ key: nameKey(found[0]?.item.statement ?? ""), found }));

/** What two projects or more assume, that of most first. */
export function sharedAssumptions(projects: readonly Project[]): readonly SharedAssumption[] {
  return assumptionsOf(projects)
    .map(({ key, found }) => ({
      key,
      statement: found[0]?.item.statement ?? "",
      projects: projectsOf(found).length,
    }))
    .filter((each) => each.projects > 1)
    .sort((a, b) => b.projects - a.projects || (a.key < b.key ? -1 : 1));
}

/**
 * The projects as they would stand were assumptions false: a project whose case falls without one is gone, one whose case only weakens
 * loses the uses that rest on it. Projects that don't make it stay as they are. `fell`: those gone.
 */
export function supposedFalse(
  projects: readonly Project[],
  keys: readonly string[],
): { readonly projects: readonly Project[]; readonly fell: readonly string[] } {
  const wanted = new Set(keys);
  const isFalse = assumptionsOf(projects)
    .filter(({ key }) => wanted.has(key))
    .flatMap(({ found }) => found);
  const fell = new Set(
    isFalse.filter(({ item }) => item.weight === "case-falls").map(({ project }) => project.id),
  );
  const lost = new Map<string, Set<string>>();
  for (const { project, item } of isFalse) {
    const uses = lost.get(project.id) ?? new Set();
    for (const use of item.uses) uses.add(use);
    lost.set(project.id, uses);
  }
  const falseItems = new Set(isFalse.map(({ item }) => item));
  return {
    fell: [...fell],
    projects: projects
      .filter(({ id }) => !fell.has(id))
      .map((project) => {
        const without = lost.get(project.id);
        if (!without) return project;
        const { uses, assumptions } = project.facts;
        return {
          ...project,
          facts: {
            ...project.facts,
            uses: uses.filter(({ name }) => !without.has(name)),
            assumptions: assumptions.filter((each) => !falseItems.has(each)),
          },
        };
      }),
  };
}
