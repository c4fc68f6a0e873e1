"use server";

import { actionFor } from "@/lib/http/action-client";
import { checkTable, takeTable } from "@/lib/use-cases/take-table";

export const checkTableAction = actionFor(checkTable);
export const takeTableAction = actionFor(takeTable);
