import type { MarkedProposal } from "@/lib/testing/proposals/marked-proposal";
import { NUMBERED_APPLICATION } from "@/lib/testing/proposals/numbered-application";
import { PRINTED_PAGES } from "@/lib/testing/proposals/printed-pages";
import { PROSE_ABSTRACT } from "@/lib/testing/proposals/prose-abstract";
import { README_PLAN } from "@/lib/testing/proposals/readme-plan";
import { TABLE_HEAVY } from "@/lib/testing/proposals/table-heavy";

/** Five of different layout; the mechanism was built beside them. */
export const PROPOSALS: readonly MarkedProposal[] = [
  NUMBERED_APPLICATION,
  PROSE_ABSTRACT,
  README_PLAN,
  TABLE_HEAVY,
  PRINTED_PAGES,
];
