import { describe, expect, test } from "vitest";
import { DOOR_FOLDERS, findDoors } from "@/scripts/doors/find-doors";
import { readSources } from "@/scripts/source/read-sources";

const DOORS = findDoors(readSources(".", DOOR_FOLDERS));

/** Called by nobody who is signed in, on purpose; each is still called by a command. */
const BY_COMMAND_ALONE = ["createFirstSetupLink"];

const addressesOf = (useCase: string) => DOORS.find((door) => door.useCase === useCase)?.addresses;

describe("every use case", () => {
  test("has a screen or an address that comes to call it", () => {
    const without = DOORS.filter(({ addresses }) => addresses.length === 0);
    expect(without.map(({ useCase }) => useCase)).toEqual(BY_COMMAND_ALONE);
    expect(without.every(({ commands }) => commands.length > 0)).toBe(true);
  });

  test("is found, whatever it is made by", () => {
    const names = DOORS.map(({ useCase }) => useCase);
    expect(names).toEqual(
      expect.arrayContaining(["closeAssessment", "getHome", "saveAnswer", "exportDraft"]),
    );
    expect(names).toEqual(expect.arrayContaining(["openReportLink", "exportSharedReport", "completeSetup"]));
    expect(new Set(names).size).toBe(names.length);
  });

  test("is listed with its own addresses and no others", () => {
    expect(addressesOf("submitAssessment")).toContain("/assessments/[id]/check");
    expect(addressesOf("meetCondition")).toContain("/");
    expect(addressesOf("saveAnswer")).toEqual(["/api/assessments/[id]/answers"]);
    expect(addressesOf("acceptFinding")).toEqual(["/assessments/[id]/decision"]);
  });
});

describe("a door", () => {
  const act = 'import { actionFor } from "@/lib/http/action-client";\n';
  const sources = (page: string) =>
    new Map([
      ["lib/http/action-client.ts", "export const actionFor = (run) => run;"],
      [
        "lib/use-cases/close.ts",
        "export const close = defineUseCase(input, async () => ({}));\nexport const closed = 1;",
      ],
      [
        "app/(app)/x/actions.ts",
        `${act}import { close } from "@/lib/use-cases/close";\nexport const closeAction = actionFor(close);\nexport const other = 1;`,
      ],
      ["app/(app)/x/page.tsx", page],
    ]);
  const addresses = (page: string) => findDoors(sources(page)).map((door) => door.addresses);

  test("is an action that a page passes on", () => {
    const page =
      'import { closeAction } from "./actions";\nexport default () => <Close act={closeAction} />;';
    expect(addresses(page)).toEqual([["/x"]]);
    const renamed =
      'import { closeAction as a } from "./actions";\nconst acts = { a };\nexport default () => acts;';
    expect(addresses(renamed)).toEqual([["/x"]]);
    const whole = 'import * as acts from "./actions";\nexport default () => acts;';
    expect(addresses(whole)).toEqual([["/x"]]);
  });

  test("is no action that nobody passes on, no import and no type alone", () => {
    for (const page of [
      "export default () => null;",
      'import { closeAction } from "./actions";\nexport default () => null;',
      'import { other } from "./actions";\nexport default () => other;',
      'import type { closeAction } from "./actions";\nexport default () => null as typeof closeAction;',
      'import { closed } from "@/lib/use-cases/close";\nexport default () => closed;',
      'import { other } from "./actions";\nexport default () => <Close closeAction={other.closeAction} />;',
    ]) {
      expect(addresses(page)).toEqual([[]]);
    }
  });
});
