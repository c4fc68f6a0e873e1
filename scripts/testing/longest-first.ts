import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Files that take a minute or so, the longest first: begun last, one of them would run while another worker has nothing. */
const LONG = ["scripts/races/races.test.ts", "scripts/database/migrations.test.ts"];

/** The order in which test files are begun: long ones first, then as Vitest does it. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONG.findIndex((path) => moduleId.endsWith(path));
      return at < 0 ? LONG.length : at;
    };
    return (await super.sort(files)).sort((one, other) => place(one) - place(other));
  }
}
