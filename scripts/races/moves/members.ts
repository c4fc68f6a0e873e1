/** Members of the organisation, and what each does with their own account. */
import { changeMember } from "@/lib/use-cases/change-member";
import { changePassword } from "@/lib/use-cases/change-password";
import { changeTeamMember } from "@/lib/use-cases/change-team-member";
import { changeView } from "@/lib/use-cases/change-view";
import { checkTrail } from "@/lib/use-cases/check-trail";
import { completeSetup } from "@/lib/use-cases/complete-setup";
import { confirmSession } from "@/lib/use-cases/confirm-session";
import { createTeam } from "@/lib/use-cases/create-team";
import { inviteMember } from "@/lib/use-cases/invite-member";
import { putNoticesAway } from "@/lib/use-cases/put-notices-away";
import { removeView } from "@/lib/use-cases/remove-view";
import { renameSelf } from "@/lib/use-cases/rename-self";
import { renewLink } from "@/lib/use-cases/renew-link";
import { revokeSession } from "@/lib/use-cases/revoke-session";
import { saveView } from "@/lib/use-cases/save-view";
import { sayExpertise } from "@/lib/use-cases/say-expertise";
import { signOut } from "@/lib/use-cases/sign-out";
import { signOutEverywhere } from "@/lib/use-cases/sign-out-everywhere";
import { ANY, administrator, from, type Move, otherAdministrator, type Side } from "@/scripts/races/move";
import type { Person } from "@/scripts/races/template";
import { OTTOS_PASSWORD } from "@/scripts/races/templates";
import type { World } from "@/scripts/races/world";

const changing = (
  whom: (side: Side) => Person,
  change: Omit<Parameters<typeof changeMember>[1], "memberId">,
) => {
  return (world: World, side: Side) =>
    changeMember(world.session(administrator(side)), { memberId: world.memberId(whom(side)), ...change });
};

const settingUp = (hashOf: (world: World, side: Side) => string | undefined) => (world: World, side: Side) =>
  completeSetup({
    token: world.token(hashOf(world, side) ?? ""),
    name: `Ivo ${side}`,
    email: "ivo@example.org",
    password: `a pass phrase, the one numbered ${side}`,
  });

export const MEMBERS: readonly Move[] = [
  // ---------------------------------------------------------------- people of the organisation
  {
    command: "changeMember",
    what: "the other administrator disabled",
    spares: ["accounts", "sessions", "notifications"],
    scenes: ANY,
    run: changing(otherAdministrator, { disabled: true }),
  },
  {
    command: "changeMember",
    what: "the other administrator's role taken",
    spares: ["accounts", "sessions", "notifications"],
    scenes: ANY,
    run: changing(otherAdministrator, { roles: ["researcher"] }),
  },
  {
    command: "changeMember",
    what: "a reviewer disabled",
    account: "rolf",
    spares: ["administrators", "the turn of administrators"],
    scenes: ANY,
    run: changing(() => "rolf", { disabled: true }),
  },
  {
    command: "changeMember",
    what: "a reader disabled",
    account: "otto",
    spares: ["administrators", "the turn of administrators", "notifications"],
    scenes: ["draft"],
    run: changing(() => "otto", { disabled: true }),
  },
  {
    command: "changeMember",
    what: "a reader's roles",
    account: "otto",
    spares: ["administrators", "the turn of administrators", "sessions"],
    scenes: ["draft"],
    run: changing(() => "otto", { roles: ["researcher", "reviewer"] }),
  },
  {
    command: "changeMember",
    what: "sessions ended",
    account: "otto",
    spares: ["administrators", "the turn of administrators", "notifications"],
    scenes: ["draft"],
    run: changing(() => "otto", { revokeSessions: true }),
  },
  {
    command: "changeTeamMember",
    what: "into the team",
    account: "rolf",
    scenes: ANY,
    run: (world, side) =>
      changeTeamMember(world.session(administrator(side)), {
        teamId: world.id(world.template.teamId),
        memberId: world.memberId("rolf"),
        belongs: true,
      }),
  },
  {
    command: "changeTeamMember",
    what: "out of the team",
    account: "ben",
    scenes: ANY,
    run: (world, side) =>
      changeTeamMember(world.session(administrator(side)), {
        teamId: world.id(world.template.teamId),
        memberId: world.memberId("ben"),
        belongs: false,
      }),
  },
  {
    command: "saveView",
    scenes: ["draft"],
    run: (world) =>
      saveView(world.session("ada"), {
        place: "portfolio",
        name: "Another",
        query: "q=title:probes",
        audience: "owner",
        teamId: null,
      }),
  },
  {
    command: "changeView",
    what: "named as another is",
    scenes: ["draft"],
    run: (world) =>
      changeView(world.session("ada"), {
        viewId: world.id(world.template.viewId),
        name: "Another",
        audience: "team",
        teamId: world.id(world.template.teamId),
      }),
  },
  {
    command: "removeView",
    scenes: ["draft"],
    run: (world) => removeView(world.session("ada"), { viewId: world.id(world.template.viewId) }),
  },
  {
    command: "createTeam",
    scenes: ANY,
    run: (world, side) =>
      createTeam(world.session(administrator(side)), {
        name: "New team",
        memberIds: [world.memberId("otto")],
      }),
  },
  {
    command: "inviteMember",
    scenes: ANY,
    run: (world, side) =>
      inviteMember(world.session(administrator(side)), {
        email: `new.${world.tag}@example.org`,
        name: "New",
        roles: ["researcher"],
        teamIds: [world.id(world.template.teamId)],
      }),
  },
  {
    command: "renewLink",
    account: "ivo",
    spares: ["notifications"],
    scenes: ["draft"],
    run: (world, side) => renewLink(world.session(administrator(side)), { memberId: world.memberId("ivo") }),
  },
  {
    command: "renewLink",
    what: "of somebody with a password",
    account: "otto",
    scenes: ["draft"],
    run: (world, side) => renewLink(world.session(administrator(side)), { memberId: world.memberId("otto") }),
  },
  {
    command: "completeSetup",
    what: "one link",
    account: "ivo",
    spares: ["accounts", "notifications"],
    scenes: ["draft"],
    run: settingUp(({ template }) => template.ivosLinks[0]),
  },
  {
    command: "completeSetup",
    what: "two links of one person",
    account: "ivo",
    spares: ["notifications"],
    scenes: ["draft"],
    run: settingUp(({ template }, side) => template.ivosLinks[side % 2]),
  },
  {
    command: "completeSetup",
    what: "by somebody with a password",
    account: "otto",
    scenes: ["draft"],
    run: settingUp(({ template }) => template.ottosLink),
  },
  // ---------------------------------------------------------------- one's own account
  {
    command: "changePassword",
    account: "otto",
    isComparedByOutcome: true,
    scenes: ["draft"],
    run: (world, side) =>
      changePassword(world.session("otto"), {
        current: OTTOS_PASSWORD,
        password: `another pass phrase, number ${side}`,
      }),
  },
  {
    command: "confirmSession",
    account: "otto",
    isComparedByOutcome: true,
    scenes: ["draft"],
    run: (world) => confirmSession(world.ottoElsewhere(), { password: OTTOS_PASSWORD }, from(world)),
  },
  {
    command: "revokeSession",
    account: "otto",
    scenes: ["draft"],
    run: (world) =>
      revokeSession(world.session("otto"), { sessionId: world.id(world.template.ottoElsewhere.id) }),
  },
  {
    command: "signOut",
    account: "otto",
    scenes: ["draft"],
    run: (world) => signOut(world.ottoElsewhere(), {}),
  },
  {
    command: "signOutEverywhere",
    isDoneTwice: true,
    account: "otto",
    scenes: ["draft"],
    run: (world) => signOutEverywhere(world.session("otto"), {}),
  },
  {
    command: "sayExpertise",
    account: "otto",
    isComparedByOutcome: true,
    scenes: ["draft"],
    run: (world, side) =>
      sayExpertise(world.session("otto"), { kindsOfWork: ["evaluations"], words: `Known ${side}` }),
  },
  {
    command: "renameSelf",
    account: "otto",
    isComparedByOutcome: true,
    scenes: ["draft"],
    run: (world, side) => renameSelf(world.session("otto"), { name: `Otto ${side}` }),
  },
  {
    command: "putNoticesAway",
    account: "otto",
    scenes: ["draft"],
    run: (world) =>
      putNoticesAway(world.session("otto"), { noticeIds: [world.id(world.template.ottosNotice)] }),
  },
  {
    command: "checkTrail",
    scenes: ["draft"],
    run: (world, side) => checkTrail(world.session(administrator(side)), {}),
  },
];
