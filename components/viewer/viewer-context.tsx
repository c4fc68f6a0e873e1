"use client";

import { createContext, type ReactNode, useContext } from "react";

/** Who is signed in, as every page behind sign-in was rendered for them. */
export type SignedIn = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** Whether tables of projects are theirs to take in and triage. */
  readonly mayTriage: boolean;
};

const Context = createContext<SignedIn | null>(null);

export function ViewerProvider({
  viewer,
  children,
}: {
  readonly viewer: SignedIn;
  readonly children: ReactNode;
}) {
  return <Context value={viewer}>{children}</Context>;
}

/** Throws outside the pages behind sign-in. */
export function useViewer(): SignedIn {
  const viewer = useContext(Context);
  if (!viewer) throw new Error("This is used outside the pages behind sign-in.");
  return viewer;
}
