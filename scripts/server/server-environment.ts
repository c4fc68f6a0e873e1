import type { RoleAddresses } from "@/scripts/database/role-addresses";
import { deriveSecret } from "@/scripts/installation/installation-secret";

interface ServerSettings extends RoleAddresses {
  readonly secret: string;
  readonly url: string;
  readonly demo: boolean;
  readonly development: boolean;
}

/**
 * What the web server sees: the operator's own variables and what `npm start` settled, but never the owner's address
 * of the database, nor where anchors of the trail go.
 */
export function serverEnvironment(given: NodeJS.ProcessEnv, settings: ServerSettings): NodeJS.ProcessEnv {
  const { DATABASE_URL: _owner, LANDFALL_AUDIT_ANCHOR: _anchor, ...rest } = given;
  return {
    ...rest,
    NODE_ENV: settings.development ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
    LANDFALL_APP_DATABASE_URL: settings.appDatabaseUrl,
    LANDFALL_DOOR_DATABASE_URL: settings.doorDatabaseUrl,
    LANDFALL_SECRET: settings.secret,
    LANDFALL_DEMO: settings.demo ? "on" : "off",
    LANDFALL_URL: settings.url,
    NEXTAUTH_URL: settings.url,
    NEXTAUTH_SECRET: given.NEXTAUTH_SECRET || deriveSecret(settings.secret, "sessions"),
  };
}
