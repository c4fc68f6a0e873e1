import type { Dispatch, SetStateAction } from "react";
import type { Navigation } from "@/components/shell/navigation";

export type GoToProps = {
  /** Who is signed in: nothing is given to anybody else. */
  readonly member: string;
  readonly navigation: Navigation;
  readonly chooseTheme: (theme: string) => Promise<void>;
};

/** Which dialog is open. */
export type Shown = "places" | "keys" | null;

export type Show = Dispatch<SetStateAction<Shown>>;
