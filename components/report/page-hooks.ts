import type { ReactNode } from "react";
import type { Figure, FigureId } from "@/lib/domain/figures/figure";
import type { Finding } from "@/lib/domain/findings/finding";
import type { AnswerLine } from "@/lib/domain/report/report-document";
import type { FigureFormat } from "@/lib/domain/report/report-formats";

/** What a page adds to the report: ways to other pages, and what people do with its blocks, by what each of them is. */
export type PageHooks = {
  readonly figures?: ReadonlyMap<FigureId, Figure>;
  /** Where figures are to be had as files. */
  readonly figureHref?: ((figure: FigureId, format: FigureFormat) => string) | undefined;
  /** Where changes can be tried on this report's answers. */
  readonly hrefOfTried?: HrefOfTried | undefined;
  /** What stands under a finding that asks for something: responses, or the form to respond. */
  readonly underFinding?: ((finding: Finding) => ReactNode) | undefined;
  /** The page that holds the answers, where this one doesn't: they come from there when somebody asks for them. */
  readonly answersAt?: string | undefined;
  /** The page that holds what is folded, where this one has only what leads and the titles: it comes from there when it is opened. */
  readonly restAt?: string | undefined;
  /** The page that holds the parts of the report, where this one shows only what leads, and findings. */
  readonly partsAt?: string | undefined;
  /** The page that holds the findings, where this one doesn't. */
  readonly findingsAt?: string | undefined;
  /** Something beside an answer, such as a reviewer's rating. */
  readonly beside?: ((line: AnswerLine) => ReactNode) | undefined;
  /** Read without an account: nothing leads to pages behind signing in. */
  readonly isShared?: boolean | undefined;
};

/** Where written changes are tried. */
export type HrefOfTried = (changes: readonly string[]) => string;
