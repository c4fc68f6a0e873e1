import VERSION_1_0_0 from "@/lib/content/shapes/1.0.0.json";
import VERSION_1_1_0 from "@/lib/content/shapes/1.1.0.json";
import VERSION_1_2_0 from "@/lib/content/shapes/1.2.0.json";
import VERSION_1_3_0 from "@/lib/content/shapes/1.3.0.json";
import VERSION_1_4_0 from "@/lib/content/shapes/1.4.0.json";
import VERSION_1_5_0 from "@/lib/content/shapes/1.5.0.json";
import type { Migration } from "@/lib/domain/instrument/migrations/migration";

/**
 * Every step there has been, oldest first; each begins where the one before ends. A new version of the instrument adds
 * a step from the shape that `npm run pin` wrote of the version it replaces; the tests beside say which places a step has forgotten.
 */
export const MIGRATIONS: readonly Migration[] = [
  // Only added to: sections on factors and on AI labour.
  { before: VERSION_1_0_0, to: "1.1.0", rules: [] },
  // Only added to: what rests on an assumption.
  { before: VERSION_1_1_0, to: "1.2.0", rules: [] },
  { before: VERSION_1_2_0, to: "1.3.0", rules: [] },
  { before: VERSION_1_3_0, to: "1.4.0", rules: [] },
  // Only added to: conditions and who supplies them, control of recipients, restraint both ways, zones and judgement of AI labour.
  { before: VERSION_1_4_0, to: "1.5.0", rules: [] },
  // Added to: outputs that are people, networks, events, support, advice, forecasts and classifiers, with what is asked of people.
  {
    before: VERSION_1_5_0,
    to: "1.6.0",
    rules: [
      { what: "became-several", at: { question: "recipients.list", field: "kind" } },
      { what: "became-several", at: { question: "recipients.list", field: "channel" } },
    ],
  },
];
