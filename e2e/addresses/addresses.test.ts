import { expect, type Page } from "@playwright/test";
import { type Asked, ask } from "@/e2e/addresses/ask";
import { type Address, fill, listAddresses } from "@/e2e/addresses/list-addresses";
import { personOf } from "@/e2e/people";
import { test } from "@/e2e/test";

const ADDRESSES = listAddresses(process.cwd());

/** Parts of a path that no link of ours has. */
const PARTS = [
  "x",
  "%00",
  "%",
  "%E0%A4%A",
  "%ED%A0%80",
  "%2e%2e%2f%2e%2e",
  "__proto__",
  "constructor",
  "-1",
  "0",
  "1e9",
  "99999999999999999999",
  "%F0%9F%92%A9",
  "%0d%0aset-cookie:a=b",
  "'%3B--",
  "00000000-0000-4000-8000-000000000000",
  "x".repeat(3_000),
];

/** Every name that some page or route reads from its address. */
const QUERY = [
  ...[
    "text",
    "state",
    "team",
    "kindOfWork",
    "pattern",
    "recipientKind",
    "scrutiny",
    "severity",
    "sort",
    "order",
  ],
  ...[
    "after",
    "size",
    "ids",
    "id",
    "before",
    "now",
    "number",
    "format",
    "audience",
    "withheld",
    "changes",
    "at",
  ],
  ...["try", "depth", "q", "from", "error", "callbackUrl", "path", "version", "member", "toString", "_rsc"],
];
const VALUES = [
  "",
  "x",
  "%",
  "%00",
  "%ED%A0%80",
  "-1",
  "1e999",
  "[object%20Object]",
  "'%3B--",
  "a".repeat(3_000),
];

const BODIES = [
  "",
  "null",
  "[]",
  '"x"',
  "1e999",
  "{",
  '{"__proto__":1}',
  '{"path":{"a":1},"answer":[],"version":"x"}',
  "[".repeat(50_000),
  '{"path":"project.title","answer":{"status":"answered","value":"\\ud800"},"version":0}',
  `{"text":"${"a".repeat(150_000)}"}`,
];
const TYPES = ["application/json", "text/plain", "multipart/form-data", "application/x-www-form-urlencoded"];
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"];

/** Asks all of them, some at once, and gives those that the server failed on. */
async function failures(origin: string, asked: readonly Asked[]): Promise<readonly string[]> {
  const failed: string[] = [];
  const waiting = asked.values();
  const worker = async () => {
    for (const each of waiting) {
      const status = await ask(origin, each).catch((error: NodeJS.ErrnoException) => error.code ?? "failed");
      if (typeof status === "number" && status < 500) continue;
      const body = each.body?.toString().slice(0, 40) ?? "";
      failed.push(`${status} ${each.method ?? "GET"} ${each.path.slice(0, 160)} ${body}`);
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker));
  return failed;
}

const inGroupsOf = (size: number, names: readonly string[]) =>
  Array.from({ length: Math.ceil(names.length / size) }, (_, group) =>
    names.slice(group * size, (group + 1) * size),
  );

/** What the parameters are of something that the person may see. */
async function truly(page: Page): Promise<(parameter: string) => string> {
  await page.goto("/portfolio");
  const link = page.locator('a[href*="/revisions/"]').first();
  const [, assessment = ""] =
    /assessments\/([0-9a-f-]{36})/.exec((await link.getAttribute("href")) ?? "") ?? [];
  const values: Readonly<Record<string, string>> = {
    "[id]": assessment,
    "[number]": "1",
    "[section]": "project",
    "[figure]": "social-model",
    "[comment]": assessment,
    "[token]": "x",
    "[...nextauth]": "session",
  };
  return (parameter) => values[parameter] ?? "x";
}

test("no address of the application fails, whatever stands in it and whatever is sent to it", async ({
  browser,
}) => {
  test.slow();
  const page = await personOf(browser, "lead");
  const { origin } = new URL(page.url());
  const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
  const signedIn = { cookie, origin };
  const right = await truly(page);
  const oneWrong = (address: Address) =>
    address.parameters.flatMap((wrong) =>
      PARTS.map((part) => fill(address, (parameter) => (parameter === wrong ? part : right(parameter)))),
    );
  const inPaths = ADDRESSES.flatMap(oneWrong).map((path) => ({ path, headers: signedIn }));
  // Each value under all names at once, and each name twice: a page reads only some of them.
  const queries = [
    ...VALUES.map((value) => QUERY.map((name) => `${name}=${value}`).join("&")),
    QUERY.map((name) => `${name}=1&${name}=2`).join("&"),
    "%",
    "=&&=",
  ].filter((query) => query.length < 14_000);
  // As many long ones at once as an address can hold.
  const long = inGroupsOf(4, QUERY).map((names) =>
    names.map((name) => `${name}=${"a".repeat(3_000)}`).join("&"),
  );
  const inQueries = ADDRESSES.filter(({ pattern }) => !pattern.startsWith("/api/auth")).flatMap((address) =>
    [...queries, ...(address.parameters.length === 0 ? long : [])].map((query) => ({
      path: `${fill(address, right)}?${query}`,
      headers: signedIn,
    })),
  );
  const byMethods = [
    ...ADDRESSES.map((address) => fill(address, right)),
    "/",
    "/nowhere",
    "/%",
    "//",
    "/_next/x",
  ].flatMap((path) =>
    METHODS.map((method) => ({ path, method, headers: { ...signedIn, "content-length": "0" } })),
  );
  const routes = ADDRESSES.filter(
    ({ pattern }) => pattern.startsWith("/api/") || pattern.endsWith("/export"),
  );
  const inBodies = routes.flatMap((address) =>
    ["POST", "PUT", "DELETE"].flatMap((method) =>
      BODIES.map((body, index) => ({
        path: fill(address, right),
        method,
        body,
        headers: {
          ...signedIn,
          "content-type": TYPES[index % TYPES.length] ?? "",
          "content-length": `${body.length}`,
        },
      })),
    ),
  );
  const toSignIn = [
    "callback/credentials",
    "callback/oidc",
    "signin/credentials",
    "signout",
    "_log",
    "csrf",
  ].flatMap((part) =>
    BODIES.flatMap((body) =>
      TYPES.map((type) => ({
        path: `/api/auth/${part}`,
        method: "POST",
        body,
        headers: { origin, "content-type": type, "content-length": `${Buffer.byteLength(body)}` },
      })),
    ),
  );
  const asActions = ["/", "/people", "/assessments/new"].flatMap((path) =>
    ["x", "0".repeat(42), "__proto__"].flatMap((action) =>
      BODIES.map((body) => ({
        path,
        method: "POST",
        body,
        headers: { ...signedIn, "next-action": action, "content-type": "text/plain;charset=UTF-8" },
      })),
    ),
  );
  expect(await failures(origin, inPaths), "in paths").toEqual([]);
  expect(await failures(origin, inQueries), "in queries").toEqual([]);
  expect(await failures(origin, byMethods), "by methods").toEqual([]);
  expect(await failures(origin, inBodies), "in bodies").toEqual([]);
  expect(await failures(origin, toSignIn), "to sign-in").toEqual([]);
  expect(await failures(origin, asActions), "as actions").toEqual([]);
});
