type Titled = { readonly id: string; readonly title: string };

/** What a list names of projects, in the order of their titles. */
export function byTitle(projects: readonly Titled[]): readonly Titled[] {
  return projects
    .map(({ id, title }) => ({ id, title }))
    .sort((a, b) => a.title.localeCompare(b.title, "en"));
}
