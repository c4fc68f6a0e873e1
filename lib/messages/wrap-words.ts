import type { ReactNode } from "react";

/** Puts some words of a sentence into an element: the words are the language's, the link or key around them the component's. */
export type WrapWords = (words: string) => ReactNode;
