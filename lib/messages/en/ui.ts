import { inDigits } from "@/messages/locale";

export const breadcrumbs = {
  breadcrumb: "Breadcrumb",
};

export const choiceGroup = {
  optional: "(optional)",
};

export const copyButton = {
  copy: "Copy",
  copied: "Copied",
  couldNotCopy: "Could not copy: select the text and copy it yourself",
};

export const dialogWords = {
  cancel: "Cancel",
};

export const field = {
  optional: "(optional)",
  error: "Error:",
};

export const formAction = {
  failed:
    "This did not work, and nothing was changed. Try again; if it happens twice, tell your administrator.",
};

export const keptView = {
  loading: "Loading…",
  failed: "The rest of this page could not be loaded. Is there a connection?",
  tryAgain: "Try again",
};

export const panelWait = {
  loading: "Loading…",
  failed: "This could not be loaded.",
  tryAgain: "Try again",
};

export const markdown = {
  image: (description: string) => `[image: ${description || "no description"}]`,
};

export const skipLink = {
  skipToContent: "Skip to content",
};

export const time = {
  minute: (day: string, clock: string) => `${day}, ${clock} UTC`,
};

/** What is said of a text's length, by forms and by the server alike. */
export const passwordField = {
  show: "Show",
};

export const textLimit = {
  atMost: (most: number) => `Use at most ${inDigits(most)} characters.`,
  passwordTooShort: (least: number) =>
    `Use at least ${least} characters. A few unrelated words make a good password.`,
};
