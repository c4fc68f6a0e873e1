import { paths } from "@/lib/paths";
import { machineAccount } from "@/scripts/administrator/machine-account";
import { type MadeAdministrator, makeAdministrator } from "@/scripts/administrator/make-administrator";
import type { Command } from "@/scripts/landfall/arguments";
import { done, type Outcome } from "@/scripts/landfall/outcome";
import { withDatabase } from "@/scripts/landfall/with-database";
import { Failure } from "@/scripts/process/failure";

/** The way back for an organisation that nobody can manage any more. */
export function makeAdministratorByCommand({
  email,
  wantsLink,
}: Extract<Command, { name: "make-administrator" }>): Promise<Outcome> {
  return withDatabase(async ({ ownerUrl, settings }) => {
    const made = await makeAdministrator({ ownerUrl, email, by: machineAccount(), wantsLink });
    if (!made) {
      throw new Failure(
        `No member has the address “${email}”. Give the one a member signs in with; before there is any, npm start prints a link for the first administrator.`,
      );
    }
    return done(`${inWords(made, settings.url).join("\n")}\n`);
  });
}

function inWords({ name, organisation, gotRole, wasEnabled, token }: MadeAdministrator, url: string) {
  const changed = gotRole || wasEnabled;
  return [
    gotRole
      ? `${name} is now an administrator of ${organisation}.`
      : `${name} is an administrator of ${organisation}${changed ? "" : " already"}.`,
    ...(wasEnabled ? ["The account was disabled, and is enabled again."] : []),
    ...(token === null ? [] : ["To set a password (the link works once, for seven days):"]),
    ...(token === null ? [] : [`${url}${paths.setUp(token)}`]),
    changed || token !== null ? "It is on record in the audit trail." : "Nothing was changed.",
  ];
}
