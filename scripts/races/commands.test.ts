/** The table of commands names every use case that writes; `alone.ts` tries that what it says of them is so. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { DOOR_FOLDERS, findDoors } from "@/scripts/doors/find-doors";
import { BEFORE_ALL, UNRACED } from "@/scripts/races/alone";
import { COMMANDS, type CommandName, commandOf } from "@/scripts/races/commands";
import { MOVES } from "@/scripts/races/moves";
import { readSources } from "@/scripts/source/read-sources";

/** What only reads, though it is no view: a visitor's looks, and those that hand on to other use cases or are made of them. */
const READING = ["openSetupLink", "getViewer", "getSection", "asFile"];

describe("the table of commands", () => {
  test("names every use case that is no view", () => {
    const sources = readSources(".", DOOR_FOLDERS);
    const useCases = findDoors(sources).map(({ useCase }) => useCase);
    const text = [...sources]
      .filter(([file]) => file.startsWith("lib/use-cases/"))
      .map(([, source]) => source);
    const isView = (name: string) =>
      text.some((source) => source.includes(`export const ${name} = defineView(`));
    const writing = useCases.filter((name) => !isView(name) && !READING.includes(name));
    expect(writing.sort()).toEqual(Object.keys(COMMANDS).sort());
  });

  test("has each of them run below", () => {
    const run = [...MOVES, ...UNRACED].map(({ command }) => command);
    expect(Object.keys(COMMANDS).filter((name) => !run.includes(name as CommandName))).toEqual([BEFORE_ALL]);
  });

  test("takes none for unraced that changes what others do", () => {
    const raced = new Set(MOVES.map(({ command }) => command));
    const changing = UNRACED.filter(
      ({ command }) => commandOf(command).changes.length > 0 && !raced.has(command),
    );
    // It opens the link as `openReportLink` does, and by it.
    expect(changing.map(({ command }) => command)).toEqual(["exportSharedReport"]);
    expect(readFileSync("lib/use-cases/export-shared-report.ts", "utf8")).toContain(
      "await openReportLink(given)",
    );
  });
});
