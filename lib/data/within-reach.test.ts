/** What the two roles that sign in can reach, against the list of what they are meant to. */
import { describe, expect, test } from "vitest";
import { queryAsOwner } from "@/lib/data/testing/test-organisation";
import {
  ACTING_FUNCTIONS,
  APP_FUNCTIONS,
  APP_TABLES,
  CATALOGUE_RELATIONS,
  DOOR_FUNCTIONS,
  SETTINGS,
} from "@/lib/data/testing/within-reach";

const ROLES = ["landfall_app", "landfall_door"];

async function names(statement: string, values: unknown[] = []): Promise<string[]> {
  return (await queryAsOwner<{ name: string }>(statement, values)).map(({ name }) => name);
}

/** On every table and view outside the system's schemas: rights to all of it, then those to single columns. */
const grantsOf = (role: string) =>
  queryAsOwner<{ name: string; grants: string }>(
    `SELECT c.oid::regclass::text AS name, string_agg(g.granted, ', ' ORDER BY g.granted COLLATE "C") AS grants
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace,
            LATERAL (
              SELECT r.name || CASE WHEN has_table_privilege($1, c.oid, r.name) THEN '' ELSE
                       ' (' || (SELECT string_agg(a.attname::text, ', ' ORDER BY a.attname) FROM pg_attribute a
                                 WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                                   AND has_column_privilege($1, c.oid, a.attnum, r.name)) || ')' END AS granted
                FROM unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) r (name)
              UNION ALL
              SELECT r.name FROM unnest(ARRAY['DELETE', 'TRUNCATE', 'TRIGGER']) r (name)
               WHERE has_table_privilege($1, c.oid, r.name)
            ) g
      WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'
        AND c.relkind IN ('r', 'v', 'm', 'p', 'f') AND g.granted IS NOT NULL
      GROUP BY 1 ORDER BY 1`,
    [role],
  );

const listed = (list: { readonly [why: string]: string }) =>
  Object.values(list)
    .flatMap((each) => each.trim().split(/\s+/))
    .sort();

describe("of ours", () => {
  test("tables, to their columns", async () => {
    const granted = Object.fromEntries(
      (await grantsOf("landfall_app")).map(({ name, grants }) => [name, grants]),
    );
    const meant = Object.fromEntries(Object.entries(APP_TABLES).map(([name, [grants]]) => [name, grants]));
    expect(granted).toEqual(meant);
    expect(await grantsOf("landfall_door")).toEqual([]);
  });

  test.each([
    ["landfall_app", APP_FUNCTIONS],
    ["landfall_door", DOOR_FUNCTIONS],
  ] as const)("functions of %s", async (role, meant) => {
    const callable = await names(
      `SELECT p.oid::regprocedure::text AS name FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND has_function_privilege($1, p.oid, 'EXECUTE')`,
      [role],
    );
    expect(callable.sort()).toEqual(Object.keys(meant).sort());
  });
});

describe.each(ROLES)("%s", (role) => {
  test("makes nothing, belongs to nobody, owns nothing and begins with no settings of its own", async () => {
    const able = await names(
      `SELECT 'on database ' || d.datname || ' ' || r.name AS name
         FROM pg_database d, unnest(ARRAY['CREATE', 'TEMPORARY']) r (name)
        WHERE d.datname = current_database() AND has_database_privilege($1, d.oid, r.name)
       UNION ALL SELECT 'creates in ' || nspname FROM pg_namespace WHERE has_schema_privilege($1, oid, 'CREATE')
       UNION ALL SELECT 'uses ' || nspname FROM pg_namespace
                  WHERE has_schema_privilege($1, oid, 'USAGE') AND nspname NOT IN ('pg_catalog', 'information_schema', 'public')
       UNION ALL SELECT 'is a ' || m.roleid::regrole::text FROM pg_auth_members m WHERE m.member = $1::regrole
       UNION ALL SELECT 'owns ' || classid::regclass::text || ' ' || objid FROM pg_shdepend
                  WHERE refobjid = $1::regrole AND deptype = 'o'
       UNION ALL SELECT 'has ' || unnest(setconfig) FROM pg_db_role_setting WHERE setrole = $1::regrole
       UNION ALL SELECT 'may set ' || parname FROM pg_parameter_acl WHERE has_parameter_privilege($1, parname, 'SET')
       UNION ALL SELECT 'uses server ' || srvname FROM pg_foreign_server WHERE has_server_privilege($1, oid, 'USAGE')
       UNION ALL SELECT 'language ' || lanname FROM pg_language
                  WHERE lanpltrusted AND lanname NOT IN ('sql', 'plpgsql') AND has_language_privilege($1, oid, 'USAGE')
       UNION ALL SELECT 'extension ' || extname FROM pg_extension WHERE extname <> 'plpgsql'
       UNION ALL SELECT 'large object ' || oid FROM pg_largeobject_metadata
       UNION ALL SELECT 'default rights ' || a.privilege_type FROM pg_default_acl d, aclexplode(d.defaclacl) a
                  WHERE a.grantee IN (0, $1::regrole)`,
      [role],
    );
    expect(able).toEqual([]);
  });

  test("has no more of the catalogue than everybody has", async () => {
    const own = await names(
      `SELECT p.oid::regprocedure::text AS name FROM pg_proc p, aclexplode(p.proacl) a
        WHERE p.pronamespace = 'pg_catalog'::regnamespace AND a.grantee = $1::regrole
       UNION ALL SELECT c.oid::regclass::text FROM pg_class c, aclexplode(c.relacl) a
        WHERE c.relnamespace IN ('pg_catalog'::regnamespace, 'information_schema'::regnamespace) AND a.grantee = $1::regrole`,
      [role],
    );
    expect(own).toEqual([]);
  });

  test("reads the views of the catalogue that are listed", async () => {
    const readable = await names(
      `SELECT relname AS name FROM pg_class
        WHERE relnamespace = 'pg_catalog'::regnamespace AND relkind IN ('r', 'v', 'm') AND has_any_column_privilege($1, oid, 'SELECT')`,
      [role],
    );
    expect(readable.sort()).toEqual(listed(CATALOGUE_RELATIONS));
  });

  test("calls the acting functions of the catalogue that are listed", async () => {
    const callable = await names(
      `SELECT DISTINCT proname AS name FROM pg_proc
        WHERE pronamespace = 'pg_catalog'::regnamespace AND provolatile = 'v' AND has_function_privilege($1, oid, 'EXECUTE')
          AND prorettype NOT IN ('trigger'::regtype, 'event_trigger'::regtype, 'language_handler'::regtype)
          AND NOT 'internal'::regtype = ANY (proargtypes)`,
      [role],
    );
    expect(callable.sort()).toEqual(listed(ACTING_FUNCTIONS));
  });

  // Those of PL/pgSQL say what its compiler warns of, and are there only once a connection has called a function written in it.
  test("changes the settings of its connection that are listed", async () => {
    const settings = await names(
      "SELECT name FROM pg_settings WHERE context = 'user' AND name NOT LIKE 'plpgsql.%'",
    );
    expect(settings.sort()).toEqual(listed(SETTINGS));
  });
});
