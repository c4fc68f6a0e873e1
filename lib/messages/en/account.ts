import { plural } from "@/lib/messages/plural";

export const demoAccounts = {
  title: "This installation carries the demo organisation",
  password: "Its password was printed on the console when Landfall started. The accounts:",
  researcher: "fills in an assessment",
  coAuthor: "co-authors and reviews",
  reviewer: "reviews what is assigned",
  lead: "assigns, decides, compares the portfolio",
  administrator: "manages people, reads the audit trail",
};

export const eraseKept = {
  erasing: "You are signed out. Erasing what you typed from this browser…",
  erased: "You are signed out. Nothing you typed is left in this browser.",
  kept: "You are signed out, but this browser’s storage doesn’t answer. What you typed and had not saved is still in it, encrypted; only you can open it, by signing in. Close the other pages of Landfall, then try again.",
  tryAgain: "Erase it",
};

export const newPasswordFields = {
  hint: (least: number) => `At least ${least} characters: a few unrelated words, say. Paste it if you like.`,
  differ: "The two passwords differ.",
};

export const setUpForm = {
  email: "E-mail",
  nameNeeded: "Write your name.",
  emailNeeded: "Write your e-mail address, such as ada@example.org.",
  organisationNeeded: "Name the organisation.",
  organisation: "Organisation",
  name: "Your name",
  password: "Password",
  passwordAgain: "Password again",
  settingUp: "Setting up…",
  found: "Found the organisation",
  join: "Join",
};

export const confirmIdentity = {
  title: "Confirm that it is you",
  why: "Write your password once more. You won't be asked again for a quarter of an hour.",
  whyByProvider:
    "Sign in once more, then come back and do it again. What you typed is kept; you won't be asked again for a quarter of an hour.",
  password: "Password",
  confirm: "Confirm",
  confirming: "Confirming…",
  signInFreshly: "Sign in once more",
  notNow: "Not now",
  unreachable: "The server can't be reached. Check your connection and try again.",
};

export const sessionTable = {
  caption: "Where you are signed in",
  device: "Device",
  unknownDevice: "Unknown browser",
  since: "Signed in",
  until: "Ends",
  act: "Sign out",
  thisOne: "This one",
  /** By an identity provider, or a password. */
  by: { password: "by password", oidc: "by single sign-on", installation: "by the installation" },
  end: "Sign out",
  endOf: (device: string) => `Sign out ${device}`,
  ended: "That device is signed out.",
};

export const accountNotices = {
  label: "What was done to your account",
  title: "Others have changed your account",
  putAway: "I have read this",
};

export const nameForm = {
  label: "Your name",
  nameNeeded: "Write your name.",
  save: "Save name",
  saved: "Saved.",
};

export const expertiseForm = {
  kinds: "Kinds of work you know",
  words: "In words",
  hint: "Fields, methods, places: what somebody who looks for a reviewer should know.",
  save: "Save what you know",
  saved: "Saved.",
};

export const noticeLines = {
  machine: "Somebody with access to the machine",
  linkMade: (by: string) => `${by} made a link with which a new password can be set for your account.`,
  passwordSet: (by: string, day: string | null) =>
    `Your password was set by a link that ${by} made${day === null ? "" : ` on ${day}`}. If it wasn’t you who opened it, somebody could act as you since: tell another administrator.`,
  rolesChanged: (by: string, roles: string) => `${by} changed your roles. Now: ${roles}.`,
  teamJoined: (by: string, team: string) => `${by} put you into the team “${team}”.`,
  teamLeft: (by: string, team: string) => `${by} took you out of the team “${team}”.`,
};

export const passwordForm = {
  current: "Your password of now",
  currentNeeded: "Write your password of now.",
  password: "New password",
  again: "New password again",
  change: "Change password",
  changed: "Your password is changed. Everywhere else you are signed out.",
};

export const signInAgain = {
  title: "Sign in again",
  notNow: "Not now",
};

export const signInForm = {
  email: "E-mail",
  throttled: (minutes: number) =>
    plural(minutes, {
      one: "Too many attempts. Wait a minute, then try again.",
      other: `Too many attempts. Wait ${minutes} minutes, then try again.`,
    }),
  signInWith: (oidcName: string) => `Sign in with ${oidcName}`,
  emailNeeded: "Write your e-mail address, such as ada@example.org.",
  passwordNeeded: "Write your password.",
  password: "Password",
  signingIn: "Signing in…",
  signIn: "Sign in",
  unreachable: "The server can't be reached. Check your connection and try again.",
  unavailable: "Landfall can’t reach its database at the moment. Try again in a moment.",
  noMatch: "E-mail address and password don't match. Check both; your administrator can make you a new link.",
};

export const signInHere = {
  here: "Sign in here",
  newTab: "Sign in in a new tab",
};
