/**
 * The server's settings: the one place that reads the environment. Each group is read when it is first needed, so that a
 * build, which has no environment, reads none. `npm start` sets everything but the identity provider.
 */
import "server-only";
import { z } from "zod";

type Variables = Readonly<Record<string, string | undefined>>;

const postgresAddress = z
  .string()
  .regex(/^postgres(ql)?:\/\//, "must be postgresql://USER:PASSWORD@HOST:PORT/DATABASE");
const webAddress = z.url({
  protocol: /^https?$/,
  error: "must be an address such as https://landfall.example.org",
});
const given = z.string().min(1, "must not be empty");

const database = z.object({
  LANDFALL_APP_DATABASE_URL: postgresAddress,
  LANDFALL_DOOR_DATABASE_URL: postgresAddress,
  LANDFALL_PGBOUNCER: z.enum(["on", "off"], "must be on or off").default("off"),
});

const sessions = z.object({
  NEXTAUTH_SECRET: given.min(32, "must have at least 32 characters: try openssl rand -base64 32"),
  NEXTAUTH_URL: webAddress,
});

const identityProvider = z.object({
  LANDFALL_OIDC_ISSUER: webAddress,
  LANDFALL_OIDC_CLIENT_ID: given,
  LANDFALL_OIDC_CLIENT_SECRET: given,
  LANDFALL_OIDC_NAME: given.default("Single sign-on"),
  LANDFALL_OIDC_AUTH_TIME: z.enum(["required", "ignored"]).default("required"),
});

const demo = z.object({ LANDFALL_DEMO: z.enum(["on", "off"]).default("off") });

function sentence({ path, message, code, input }: z.core.$ZodIssue): string {
  const missing = code === "invalid_type" && input === undefined;
  return `${path.join(".")} ${missing ? "is not set" : message}`;
}

/**
 * How a group of settings is read. Some are asked for several times a request, so that what was read stays as long as its variables
 * do. An empty variable counts as one that isn't set: that is how a shell unsets it.
 */
function reading<Schema extends z.ZodObject>(schema: Schema) {
  const names = Object.keys(schema.shape);
  let last:
    | { readonly given: readonly (string | undefined)[]; readonly settings: z.output<Schema> }
    | undefined;
  /** @throws Error naming each variable that is missing or wrong, never its value. */
  return (variables: Variables): z.output<Schema> => {
    const given = names.map((name) => variables[name] || undefined);
    if (last?.given.every((value, index) => value === given[index])) return last.settings;
    const written = Object.fromEntries(names.map((name, index) => [name, given[index]]));
    const parsed = schema.safeParse(written, { reportInput: true });
    if (parsed.success) {
      last = { given, settings: parsed.data };
      return parsed.data;
    }
    const wrong = parsed.error.issues.map(sentence).join("; ");
    throw new Error(`The server's settings: ${wrong}. \`npm start\` sets them; docs/running.md lists them.`);
  };
}

const readDatabase = reading(database);
const readSessions = reading(sessions);
const readIdentityProvider = reading(identityProvider);
const readDemo = reading(demo);

/**
 * Addresses of the database for the two roles that own nothing, of the application and of its door, and whether a PgBouncer in
 * transaction mode stands before it.
 */
export function databaseSettings(variables: Variables = process.env): {
  readonly appUrl: string;
  readonly doorUrl: string;
  readonly isPooled: boolean;
} {
  const settings = readDatabase(variables);
  return {
    appUrl: settings.LANDFALL_APP_DATABASE_URL,
    doorUrl: settings.LANDFALL_DOOR_DATABASE_URL,
    isPooled: settings.LANDFALL_PGBOUNCER === "on",
  };
}

/** The key that seals session cookies, and the address people use, which decides whether they are for https only. */
export function sessionSettings(variables: Variables = process.env): {
  readonly secret: string;
  readonly url: string;
} {
  const { NEXTAUTH_SECRET: secret, NEXTAUTH_URL: url } = readSessions(variables);
  return { secret, url };
}

/** Whether people reach us by https, by the address the operator gave: then every cookie is for https only, and its name says so. */
export function isOverHttps(): boolean {
  return sessionSettings().url.startsWith("https://");
}

export type IdentityProvider = {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** As the sign-in button says it. */
  readonly name: string;
  /** Whether it says when somebody signed in there, so that only signing in there just now confirms that it is they. */
  readonly saysWhen: boolean;
};

/** The organisation's identity provider, null without one. Half a configuration is an error, not a guess. */
export function identityProviderSettings(variables: Variables = process.env): IdentityProvider | null {
  const names = ["LANDFALL_OIDC_ISSUER", "LANDFALL_OIDC_CLIENT_ID", "LANDFALL_OIDC_CLIENT_SECRET"];
  if (names.every((name) => !variables[name])) return null;
  const settings = readIdentityProvider(variables);
  return {
    issuer: settings.LANDFALL_OIDC_ISSUER.replace(/\/+$/, ""),
    clientId: settings.LANDFALL_OIDC_CLIENT_ID,
    clientSecret: settings.LANDFALL_OIDC_CLIENT_SECRET,
    name: settings.LANDFALL_OIDC_NAME,
    saysWhen: settings.LANDFALL_OIDC_AUTH_TIME === "required",
  };
}

/** Whether this installation carries the demo organisation, whose accounts pages may name. */
export function isDemo(variables: Variables = process.env): boolean {
  return readDemo(variables).LANDFALL_DEMO === "on";
}
