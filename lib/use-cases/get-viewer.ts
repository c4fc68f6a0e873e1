import type { Viewer as DataViewer, Reader } from "@/lib/data/as-viewer";
import { listNotices } from "@/lib/data/notices";
import { listOwnTeams } from "@/lib/data/teams";
import { mayInOrganisation, type Role } from "@/lib/domain/access/access-table";
import { defineView } from "@/lib/use-cases/define-use-case";
import { empty } from "@/lib/use-cases/input";
import { type NoticeView, noticeView } from "@/lib/use-cases/notice-view";
import type { TeamRef } from "@/lib/use-cases/views";

/** Who is signed in. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly organisation: { readonly id: string; readonly name: string };
  readonly roles: readonly Role[];
  /** What others did to their account, and they have not put away, newest first. */
  readonly notices: readonly NoticeView[];
};

/** Who is signed in, and which parts of the product are theirs. */
export type Viewer = Person & {
  readonly teams: readonly TeamRef[];
  readonly may: {
    readonly create: boolean;
    readonly portfolio: boolean;
    readonly queue: boolean;
    readonly people: boolean;
    readonly managePeople: boolean;
    readonly audit: boolean;
  };
};

/** The viewer, described. */
export const getViewer = defineView(empty, ({ tx, viewer }) => describeViewer(tx, viewer));

/** Who is signed in, for a view that shows more than that in the same transaction. */
export async function describeViewer(tx: Reader, viewer: DataViewer): Promise<Viewer> {
  const { roles } = viewer;
  const [person, teams] = await Promise.all([describePerson(tx, viewer), listOwnTeams(tx, viewer)]);
  return {
    ...person,
    teams,
    may: {
      create: mayInOrganisation(roles, "assessment.create") && viewer.teamIds.length > 0,
      portfolio: mayInOrganisation(roles, "portfolio.view"),
      queue: mayInOrganisation(roles, "queue.view"),
      people: mayInOrganisation(roles, "people.list"),
      managePeople: mayInOrganisation(roles, "people.manage"),
      audit: mayInOrganisation(roles, "audit.read"),
    },
  };
}

/** The same without their teams, which must be looked up. */
export async function describePerson(tx: Reader, viewer: DataViewer): Promise<Person> {
  const { id, name, email, roles } = viewer;
  return {
    id,
    name,
    email,
    organisation: { id: viewer.organisationId, name: viewer.organisationName },
    roles,
    notices: (await listNotices(tx, viewer, "unread")).map(noticeView),
  };
}
