/** Links by which people outside read a report. */
import { makeReportLink } from "@/lib/use-cases/make-report-link";
import { openReportLink } from "@/lib/use-cases/open-report-link";
import { revokeReportLink } from "@/lib/use-cases/revoke-report-link";
import { switchReportLinks } from "@/lib/use-cases/switch-report-links";
import { ANY, administrator, author, type Move, SENT } from "@/scripts/races/move";

export const LINKS: readonly Move[] = [
  {
    command: "makeReportLink",
    scenes: [...SENT, "nearly full"],
    run: (world, side) =>
      makeReportLink(world.session(author(side)), {
        assessmentId: world.assessmentId,
        number: 1,
        preparedFor: `Somebody ${side}`,
        days: 7,
        audience: "team",
        isMoreConfirmed: true,
        withheld: [],
      }),
  },
  {
    command: "revokeReportLink",
    scenes: SENT,
    run: (world, side) =>
      revokeReportLink(world.session(author(side)), {
        assessmentId: world.assessmentId,
        linkId: world.id(world.template.linkId),
      }),
  },
  {
    command: "openReportLink",
    scenes: SENT,
    run: (world) =>
      openReportLink({ token: world.token(world.template.linkHash), networkAddress: world.tag }),
  },
  {
    command: "switchReportLinks",
    what: "off",
    scenes: ANY,
    run: (world, side) => switchReportLinks(world.session(administrator(side)), { isOn: false }),
  },
];
