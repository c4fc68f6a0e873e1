import { assessmentJsonSchema } from "@/lib/domain/file/json-schema";
import { INSTRUMENT } from "@/lib/domain/instrument/instrument";

/** What docs/assessment.schema.json has to say today. */
export function schemaText(): string {
  return `${JSON.stringify(assessmentJsonSchema(INSTRUMENT), null, 2)}\n`;
}
