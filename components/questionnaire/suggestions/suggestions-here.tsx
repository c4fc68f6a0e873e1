"use client";

import { useSection } from "@/components/questionnaire/context/section-context";
import type { SuggestionPanelProps } from "@/components/questionnaire/suggestions/suggestion-panel";
import { PanelWait } from "@/components/ui/panel-wait";
import { useLoaded } from "@/components/ui/use-loaded";
import type { Path } from "@/lib/domain/assessment/path";
import { panelWait } from "@/messages/ui";

const load = () =>
  import("@/components/questionnaire/suggestions/suggestion-panel").then(
    ({ SuggestionPanel }) => SuggestionPanel,
  );

/** Edits that reviewers suggest for an answer, beside it. The panel puts answers in words, and is fetched where there is one. */
export function SuggestionsHere({ path }: { readonly path: Path }) {
  const { suggestions } = useSection();
  const here = suggestions.get(path) ?? [];
  const { Panel, hasFailed, retry } = useLoaded<SuggestionPanelProps>(here.length > 0, load);
  if (here.length === 0) return null;
  if (!Panel) return <PanelWait sentence={hasFailed ? panelWait.failed : null} onRetry={retry} />;
  return here.map((suggestion) => <Panel key={suggestion.id} suggestion={suggestion} />);
}
