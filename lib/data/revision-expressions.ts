import { type Expression, type ExpressionBuilder, expressionBuilder, type SqlBool } from "kysely";
import type { Tables } from "@/lib/data/generated/tables";

/** Builds expressions over a revision, under the name r, for statements whose other parts differ. */
export const revision: ExpressionBuilder<Tables & { r: Tables["revision"] }, "r"> = expressionBuilder();

/** What is asked of it. */
export type Condition = Expression<SqlBool>;
