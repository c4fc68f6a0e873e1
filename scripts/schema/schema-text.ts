import { INSTRUMENT } from "@/lib/content/instrument";
import { assessmentJsonSchema } from "@/lib/domain/file/json-schema";
import { reportJsonSchema } from "@/lib/domain/report/report-json-schema";

/** What docs/assessment.schema.json has to say today. */
export function schemaText(): string {
  return `${JSON.stringify(assessmentJsonSchema(INSTRUMENT), null, 2)}\n`;
}

/** What docs/report.schema.json has to say today. */
export function reportSchemaText(): string {
  return `${JSON.stringify(reportJsonSchema(), null, 2)}\n`;
}
