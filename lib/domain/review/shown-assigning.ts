type Person = { readonly id: string; readonly name: string };

/** Who could review what, before anybody is asked. */
export type ShownAssigning = {
  /** How many reviewers a submission should have. */
  readonly each: number;
  readonly rows: readonly {
    readonly assessmentId: string;
    readonly title: string;
    readonly asked: readonly Person[];
    /** The viewer owes a review of it themselves, and so learns nothing of others by what is proposed: nobody is. */
    readonly isOwed: boolean;
    /** Who could be asked; `isKnown`: they say that they know this kind of work. */
    readonly proposed: readonly (Person & { readonly isKnown: boolean })[];
    /** How many more it should have, and nobody is left who may review it. */
    readonly missing: number;
  }[];
  /** Of whoever may be asked: reviews owed of what the viewer leads, and those proposed. */
  readonly loads: readonly {
    readonly person: Person & { readonly email: string };
    readonly owed: number;
    readonly proposed: number;
  }[];
};
