import { type Handling, mayReadRevision, type Relation, type Role } from "@/lib/domain/access/access-table";

/**
 * What is on record of a person and an assessment. `writer`: they created it, were its author, or wrote an answer, whether or not
 * they still take part. `conflict`: they said that they have a conflict of interest. `reviewer` (asked, said that they have none, and not
 * taken off), `decider` (granted) and `lead-then` (led the team when it was
 * submitted) are of one revision, by its number.
 */
export type Part =
  | { readonly relation: "author" | "named-reader" | "writer" | "conflict" }
  | { readonly relation: "reviewer" | "decider" | "lead-then"; readonly number: number };

type Member = { readonly id: string; readonly roles: readonly Role[]; readonly teamIds: readonly string[] };
type Assessment = {
  /** Left out where nothing turns on it. */
  readonly createdBy?: string;
  readonly teamId: string;
  readonly handling: Handling;
  readonly people: readonly (Part & { readonly memberId: string })[];
};

/** Whether a member is its author, created it, or wrote an answer of it, now or earlier. */
export function wroteIn(memberId: string, { people }: Pick<Assessment, "people">): boolean {
  return people.some(
    (person) =>
      person.memberId === memberId && (person.relation === "author" || person.relation === "writer"),
  );
}

/**
 * How a member stands to one revision of an assessment (its newest, where it is acted on), from facts about both. The relations
 * are those of the access table:
 *
 * - whoever ever wrote it never counts as the team's lead or a reviewer, so that nobody judges their own work;
 * - where the handling is named people, a lead counts as the team's only if they led it when the revision was submitted, or if an
 *   author named them a reader: a role or a team given later opens nothing (decision 47);
 * - whoever said that they have a conflict of interest, and never wrote it, stands in no relation to it;
 * - the administrator's role alone makes nobody a colleague or team member: it gives no reading of assessments.
 *
 * No facts in common gives no relation, and with that no access.
 */
export function standingOf(member: Member, assessment: Assessment, number: number): readonly Relation[] {
  const own = assessment.people.filter((person) => person.memberId === member.id);
  const wrote = wroteIn(member.id, assessment);
  if (!wrote && own.some(({ relation }) => relation === "conflict")) return [];
  const isNamed = own.some(
    (part) => part.relation === "named-reader" || (part.relation === "lead-then" && part.number === number),
  );
  const standing = new Set<Relation>();
  for (const part of own) {
    if (part.relation === "author" || part.relation === "named-reader") standing.add(part.relation);
    if (part.relation === "decider" && part.number === number) standing.add("decider");
    if (part.relation === "reviewer" && part.number === number && !wrote) standing.add("reviewer");
  }
  if (standing.has("author") && assessment.createdBy === member.id) standing.add("maker");
  const inTeam = member.teamIds.includes(assessment.teamId);
  const isColleague = member.roles.some((role) => role !== "admin");
  const isLed = assessment.handling !== "named-people" || isNamed;
  if (inTeam && member.roles.includes("lead") && isLed && !wrote) standing.add("team-lead");
  if (inTeam && isColleague) standing.add("team-member");
  if (isColleague) standing.add("colleague");
  return [...standing];
}

/** Whether there is a team that a member leads: a lead leads each of theirs. */
export function leadsTeams({ roles, teamIds }: Pick<Member, "roles" | "teamIds">): boolean {
  return roles.includes("lead") && teamIds.length > 0;
}

/** Whether a member may read a revision: what the access table says of how they stand to it. The one place that asks it so. */
export function mayRead(member: Member, assessment: Assessment, number: number): boolean {
  return mayReadRevision(standingOf(member, assessment, number), assessment.handling);
}

/** The number of the newest revision a member may read; null if there is none. A reviewer of an old one reads that one. */
export function newestReadable(
  member: Member,
  assessment: Assessment & { readonly revisionNumber: number },
): number | null {
  const isOpen = (number: number) => number > 0 && mayRead(member, assessment, number);
  if (isOpen(assessment.revisionNumber)) return assessment.revisionNumber;
  const asked = assessment.people.flatMap((person) =>
    person.memberId === member.id && "number" in person && isOpen(person.number) ? [person.number] : [],
  );
  return asked.length === 0 ? null : Math.max(...asked);
}
