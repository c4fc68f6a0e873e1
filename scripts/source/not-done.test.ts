/** What no source of the server and its pages does, however it comes about: docs/asvs.md rests on it. */
import { expect, it } from "vitest";
import { projectRoot } from "@/scripts/project-root";
import { readSources } from "@/scripts/source/read-sources";

const sources = readSources(projectRoot, ["app", "components", "lib"]);

function filesWith(pattern: RegExp): readonly string[] {
  return [...sources].filter(([, text]) => pattern.test(text)).map(([file]) => file);
}

it.each([
  ["runs a text as code", /\beval\(|\bnew Function\(|\bsetTimeout\(\s*["'`]/],
  ["puts a statement for the database together", /Prisma\.raw\(|\bsql\.raw\(/],
  [
    "hashes by anything but SHA-256, or ciphers on the server",
    /create(?:Hash|Hmac)\((?!"sha256")|createCipher/,
  ],
  ["makes a secret of numbers that can be foreseen", /Math\.random\(/],
  ["reads XML", /\b(?:DOMParser|XMLParser|parseXml)\b/],
  ["opens a socket besides its requests", /new WebSocket|EventSource\(/],
  ["lets other sites read answers", /access-control-allow/i],
])("none %s", (_, pattern) => {
  expect(filesWith(pattern)).toEqual([]);
});

it.each([
  ["gives the database a text", /RawUnsafe/, ["lib/data/raw-transaction.ts", "lib/data/rows.ts"]],
  ["starts another program", /child_process/, ["lib/typeset/typesetter.ts"]],
  ["encrypts in the browser", /crypto\.subtle\.encrypt/, ["components/kept-forms/kept-store.ts"]],
  [
    "writes markup into a page past React",
    /dangerouslySetInnerHTML|innerHTML\s*=/,
    ["app/(app)/layout.tsx", "components/kept-markup/kept-view.tsx", "components/report/report-tools.tsx"],
  ],
])("one place alone %s, or those that are known", (_, pattern, known) => {
  expect(filesWith(pattern)).toEqual(known);
});
