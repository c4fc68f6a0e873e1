import { resolve } from "node:path";
import { type AnchorTargets, parseAnchorTargets } from "@/scripts/audit/anchor-targets";
import { parsePort } from "@/scripts/bootstrap/port.mjs";
import type { RoleAddresses } from "@/scripts/database/role-addresses";
import { Failure } from "@/scripts/process/failure";
import { parseProxies } from "@/scripts/server/client-address.mjs";

/** Nobody else reaches it there. */
export const THIS_MACHINE = "127.0.0.1";

type Variables = Readonly<Record<string, string | undefined>>;

export interface StartSettings {
  readonly port: number;
  /** The address to listen on: this machine's own unless told. */
  readonly host: string;
  /** What people type into their browser. */
  readonly url: string;
  /** Where the installation keeps its secret and its database. */
  readonly dataFolder: string;
  /** The owner's address of a PostgreSQL of one's own; undefined for the embedded one. */
  readonly databaseUrl: string | undefined;
  /** The application's addresses, where the operator sets up its roles himself. */
  readonly addresses: RoleAddresses | undefined;
  /** Where anchors of the audit trail go. */
  readonly auditAnchor: AnchorTargets;
  /** Whether the demo organisation with its accounts is loaded. */
  readonly demo: boolean;
}

function requireDatabaseAddress(name: string, value: string | undefined): string | undefined {
  if (!value) return undefined;
  const protocol = URL.canParse(value) ? new URL(value).protocol : "";
  if (protocol === "postgresql:" || protocol === "postgres:") return value;
  throw new Failure(
    `${name} is not the address of a PostgreSQL: postgresql://USER:PASSWORD@HOST:PORT/DATABASE`,
  );
}

/**
 * Whether to load the demo organisation: by default only into the embedded database. Its accounts are printed on the
 * console, so a database of one's own gets them on an explicit word only.
 *
 * @throws Failure for any other word than on and off.
 */
export function chooseDemo(word: string | undefined, ownDatabase: boolean): boolean {
  if (word === "on" || word === "off") return word === "on";
  if (!word) return !ownDatabase;
  const advice = ownDatabase
    ? "With DATABASE_URL the demo is refused unless it is exactly “on”: it puts an organisation with known accounts into that database."
    : "It must be “on” or “off”.";
  throw new Failure(`LANDFALL_DEMO is “${word}”. ${advice}`);
}

function chooseUrl(given: string | undefined, port: number): string {
  if (!given) return `http://localhost:${port}`;
  if (URL.canParse(given) && /^https?:$/.test(new URL(given).protocol)) return given.replace(/\/+$/, "");
  throw new Failure(
    `LANDFALL_URL is “${given}”; it must be what people type, such as https://landfall.example.org`,
  );
}

const ROLE_VARIABLES = [
  ["landfall_app", "LANDFALL_APP_DATABASE_URL"],
  ["landfall_door", "LANDFALL_DOOR_DATABASE_URL"],
] as const;

/**
 * The addresses of both roles, or of none: whoever sets the password of one sets the other's too. @throws Failure for half of
 * them, with what is to be done: an installation of before there was a second role has one.
 */
function readRoleAddresses(variables: Variables): RoleAddresses | undefined {
  const [appDatabaseUrl, doorDatabaseUrl] = ROLE_VARIABLES.map(([, name]) =>
    requireDatabaseAddress(name, variables[name]),
  );
  if (appDatabaseUrl && doorDatabaseUrl) return { appDatabaseUrl, doorDatabaseUrl };
  if (!appDatabaseUrl && !doorDatabaseUrl) return undefined;
  const [, given] = ROLE_VARIABLES[appDatabaseUrl ? 0 : 1];
  const [role, missing] = ROLE_VARIABLES[appDatabaseUrl ? 1 : 0];
  throw new Failure(
    [
      `${given} is set, but ${missing} is not. Signing in has a role of the database of its own.`,
      `Give ${role} a password, as the owner of the database:`,
      `  CREATE ROLE ${role} LOGIN PASSWORD '…';    (ALTER ROLE, if it is there already)`,
      `and set ${missing} to postgresql://${role}:…@HOST:PORT/DATABASE; behind PgBouncer, let it know the role too.`,
      "Or unset both, and npm start sets both passwords.",
    ].join("\n"),
  );
}

/** Reads what `npm start` obeys. @throws Failure naming the variable and what it should be. */
export function readStartSettings(variables: Variables, root: string): StartSettings {
  const port = parsePort(variables.PORT);
  if (port === undefined)
    throw new Failure(`PORT is “${variables.PORT}”; it must be a number from 1 to 65535.`);
  const databaseUrl = requireDatabaseAddress("DATABASE_URL", variables.DATABASE_URL);
  const addresses = readRoleAddresses(variables);
  if (addresses && !databaseUrl) {
    throw new Failure(
      "LANDFALL_APP_DATABASE_URL needs DATABASE_URL, the owner's address, for the migrations.",
    );
  }
  const demo = chooseDemo(variables.LANDFALL_DEMO, databaseUrl !== undefined);
  if (parseProxies(variables.LANDFALL_PROXIES) === undefined) {
    throw new Failure(
      `LANDFALL_PROXIES is “${variables.LANDFALL_PROXIES}”; it must be how many proxies stand in front, from 0 to 9.`,
    );
  }
  const auditAnchor = parseAnchorTargets(variables.LANDFALL_AUDIT_ANCHOR);
  if (auditAnchor === null) {
    throw new Failure(
      "LANDFALL_AUDIT_ANCHOR must be the absolute path of a file, an address that begins with https://, or both with a blank between.",
    );
  }
  return {
    port,
    host: variables.LANDFALL_HOST || THIS_MACHINE,
    url: chooseUrl(variables.LANDFALL_URL, port),
    dataFolder: resolve(root, variables.LANDFALL_DATA || ".data"),
    databaseUrl,
    addresses,
    auditAnchor,
    demo,
  };
}
