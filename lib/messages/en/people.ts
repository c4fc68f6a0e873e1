export const createTeamForm = {
  created: (name: string) => `“${name}” is a team now.`,
  name: "Name of the team",
  nameNeeded: "Give the team a name.",
  members: "Members",
  membersHint: "They can be changed later on each person’s page.",
  create: "Create team",
};

export const invitationLink = {
  explanation:
    "Give them this link yourself, by a way you trust. It works once, for seven days. It is not shown again: whoever opens it first chooses the password.",
  copy: "Copy the link",
};

export const inviteForm = {
  email: "E-mail address",
  isInvited: (name: string) => `${name} is invited`,
  another: "Invite another person",
  name: "Name",
  nameNeeded: "Give their name.",
  emailHint: "They sign in with it. No message is sent to it.",
  emailMalformed: "Write an address such as name@example.org.",
  emailNeeded: "Give their e-mail address.",
  roles: "Roles",
  roleNeeded: "Choose at least one role.",
  teams: "Teams",
  invite: "Invite",
};

export const peopleTable = {
  name: "Name",
  roles: "Roles",
  teams: "Teams",
  lastSignedIn: "Last signed in",
  account: "Account",
  none: "None",
  andMore: "and more",
  caption: "Everyone in the organisation",
};

export const findPerson = {
  find: "Find by name or e-mail address",
  hint: (most: number) => `A part of it, of ${most} signs at most.`,
  show: "Show",
};

export const personStatus = {
  disabled: "Disabled",
  invited: "Invited",
  never: "Never",
  active: "Active",
};

export const renewLink = {
  make: "Make a one-time link",
  explanation:
    "For a lost invitation or a forgotten password. Whoever opens it chooses a new password; sessions opened with the old one end then. They are told that you made it, and if it is used.",
  title: (name: string) => `A new link for ${name}`,
  done: "Put it away",
};

/** Of every role of the access table: what it is called, and what it opens. */
export const roleWords = {
  researcher: { label: "Researcher", detail: "Starts assessments and reads the portfolio." },
  reviewer: { label: "Reviewer", detail: "Reviews what is assigned and reads the portfolio." },
  lead: {
    label: "Lead",
    detail: "Starts assessments; in their teams assigns reviewers and decides, except on their own work.",
  },
  admin: {
    label: "Administrator",
    detail: "Manages people and teams and reads the audit trail. Opens no assessment.",
  },
};

export const rolesForm = {
  saved: "Saved.",
  label: "What they come to do",
  roleNeeded: "Choose at least one role.",
  save: "Save roles",
};

export const signInControls = {
  signOutEverywhere: "Sign out everywhere",
  enable: "Enable the account",
  disableExplanation:
    "They are signed out at once and cannot sign in. What they wrote stays, with their name. You can enable the account again.",
  disable: "Disable the account",
  ownAccount:
    "This is you. Your own account, and your administrator’s role, are changed by another administrator.",
  signedOut: (name: string) => `${name} is signed out on every device.`,
  enabled: (name: string) => `${name} can sign in again.`,
  disableTitle: (name: string) => `Disable the account of ${name}?`,
  disabled: (name: string) => `The account of ${name} is disabled.`,
};

export const teamTable = {
  whyTeams: "An assessment belongs to a team, so the first one needs a team to start in.",
  team: "Team",
  members: "Members",
  noTeamYet: "No team yet",
  caption: "Teams",
};

export const teamsForm = {
  nothing: "There is no team yet.",
  saved: "Saved.",
  belongsTo: "Belongs to",
  save: "Save teams",
};
