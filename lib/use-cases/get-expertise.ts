import { getOwnExpertise } from "@/lib/data/expertise";
import { KINDS_OF_WORK } from "@/lib/domain/search/search-fields";
import { defineView } from "@/lib/use-cases/define-use-case";
import { empty } from "@/lib/use-cases/input";

export type ExpertiseView = {
  readonly kindsOfWork: readonly string[];
  readonly words: string;
  /** The kinds of work there are. */
  readonly kinds: readonly { readonly value: string; readonly label: string }[];
};

/** What the viewer said that they know; nothing where they never did. */
export const getExpertise = defineView(empty, async ({ tx, viewer }): Promise<ExpertiseView> => {
  const said = await getOwnExpertise(tx, viewer);
  return {
    kindsOfWork: said?.kindsOfWork ?? [],
    words: said?.words ?? "",
    kinds: KINDS_OF_WORK.map(({ value, label }) => ({ value, label })),
  };
});
