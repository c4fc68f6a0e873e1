/** Where a subject stands on the desk, for links to it. */
export function subjectAnchor(name: string): string {
  return `judge-${name}`;
}
