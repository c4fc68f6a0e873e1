import { createHmac } from "node:crypto";
import type { Role } from "@/lib/domain/access/access-table";

/** The people of the demo organisation: each role, and two more who review, so that every journey can be walked. */
export const DEMO_ORGANISATION = "Harbour Institute (demo)";

export const DEMO_TEAMS = ["Worked examples", "Alignment", "Evaluations"] as const;

export type DemoAccount = {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly teams: readonly (typeof DEMO_TEAMS)[number][];
  readonly comesTo: string;
};

export const DEMO_ACCOUNTS: readonly DemoAccount[] = [
  {
    email: "researcher@demo.example",
    name: "Rosa Researcher",
    roles: ["researcher"],
    teams: ["Alignment"],
    comesTo: "fill in an assessment",
  },
  {
    email: "coauthor@demo.example",
    name: "Cem Co-author",
    roles: ["researcher", "reviewer"],
    teams: ["Evaluations"],
    comesTo: "co-author and review",
  },
  {
    email: "reviewer@demo.example",
    name: "Renata Reviewer",
    roles: ["reviewer"],
    teams: ["Alignment"],
    comesTo: "review what is assigned",
  },
  {
    email: "third@demo.example",
    name: "Theo Third",
    roles: ["reviewer"],
    teams: ["Evaluations"],
    comesTo: "review beside two others",
  },
  {
    email: "lead@demo.example",
    name: "Lin Lead",
    roles: ["lead"],
    teams: ["Alignment", "Evaluations"],
    comesTo: "assign, decide, compare the portfolio",
  },
  {
    email: "admin@demo.example",
    name: "Ada Administrator",
    roles: ["admin", "researcher"],
    teams: ["Worked examples"],
    comesTo: "manage people and read the audit trail",
  },
];

/** The one password of all demo accounts of an installation; follows from its secret, so that it can be printed at every start. */
export function demoPassword(secret: string): string {
  const digest = createHmac("sha256", secret).update("landfall demo password").digest("hex");
  return `landfall-${digest.slice(0, 4)}-${digest.slice(4, 8)}-${digest.slice(8, 12)}`;
}
