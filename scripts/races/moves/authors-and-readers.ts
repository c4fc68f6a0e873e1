/** Who becomes an author or a reader of an assessment, and who stops being one. */
import { addPerson } from "@/lib/use-cases/add-person";
import { answerInvitation } from "@/lib/use-cases/answer-invitation";
import { inviteAuthor } from "@/lib/use-cases/invite-author";
import { removePerson } from "@/lib/use-cases/remove-person";
import { setHandling } from "@/lib/use-cases/set-handling";
import { takeBackInvitation } from "@/lib/use-cases/take-back-invitation";
import { ANY, author, DRAFT, type Move, otherAuthor, SENT, type Side } from "@/scripts/races/move";
import type { Person } from "@/scripts/races/template";
import type { World } from "@/scripts/races/world";

const answering = (accepts: boolean) => (world: World) =>
  answerInvitation(world.session("rolf"), { invitationId: world.id(world.template.invitationId), accepts });

const inviting = (who: (side: Side) => Person, reason?: string) => (world: World, side: Side) =>
  inviteAuthor(world.session(who(side)), {
    assessmentId: world.assessmentId,
    memberId: world.memberId("olga"),
    reason,
  });

export const AUTHORS_AND_READERS: readonly Move[] = [
  {
    command: "inviteAuthor",
    account: "olga",
    scenes: DRAFT,
    run: inviting(author),
  },
  {
    command: "inviteAuthor",
    what: "by a lead",
    account: "olga",
    spares: ["the state"],
    scenes: ["changes-requested", ...SENT],
    run: inviting(() => "lena", "They wrote it, too"),
  },
  {
    command: "answerInvitation",
    what: "accepted",
    scenes: ANY,
    run: answering(true),
  },
  {
    command: "answerInvitation",
    what: "accepted, of a draft from a table",
    scenes: ["from a table"],
    run: answering(true),
  },
  {
    command: "answerInvitation",
    what: "declined",
    spares: ["authors", "reviewers", "the state"],
    scenes: ANY,
    run: answering(false),
  },
  {
    command: "takeBackInvitation",
    scenes: ANY,
    run: (world, side) =>
      takeBackInvitation(world.session(author(side)), {
        assessmentId: world.assessmentId,
        invitationId: world.id(world.template.invitationId),
      }),
  },
  {
    command: "addPerson",
    account: "olga",
    spares: ["authors"],
    scenes: ANY,
    run: (world, side) =>
      addPerson(world.session(author(side)), {
        assessmentId: world.assessmentId,
        memberId: world.memberId("olga"),
        relation: "named-reader",
      }),
  },
  {
    command: "removePerson",
    what: "the other author",
    spares: ["readers"],
    scenes: DRAFT,
    run: (world, side) =>
      removePerson(world.session(author(side)), {
        assessmentId: world.assessmentId,
        memberId: world.memberId(otherAuthor(side)),
        relation: "author",
      }),
  },
  {
    command: "removePerson",
    what: "an author, by a lead",
    spares: ["readers", "the state"],
    scenes: ["changes-requested", ...SENT],
    run: (world, side) =>
      removePerson(world.session("lena"), {
        assessmentId: world.assessmentId,
        memberId: world.memberId(author(side)),
        relation: "author",
        reason: "They didn't write it",
      }),
  },
  {
    command: "removePerson",
    what: "a reader",
    spares: ["authors", "the state"],
    scenes: ANY,
    run: (world, side) =>
      removePerson(world.session(author(side)), {
        assessmentId: world.assessmentId,
        memberId: world.memberId("otto"),
        relation: "named-reader",
      }),
  },
  {
    command: "setHandling",
    scenes: ANY,
    run: (world, side) =>
      setHandling(world.session(author(side)), {
        assessmentId: world.assessmentId,
        handling: side % 2 === 0 ? "organisation" : "named-people",
      }),
  },
];
