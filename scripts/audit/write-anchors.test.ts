import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newestAnchors, writeAnchors } from "@/scripts/audit/write-anchors";

const anchor = (seq: number) => ({
  time: "2026-11-28T09:00:00.000Z",
  organisation: "00000000-0000-4000-8000-000000000001",
  seq,
  hash: "a".repeat(64),
});
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "landfall-anchors-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function withAddress(answer: RequestListener, work: (address: string) => Promise<void>) {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}/anchors?key=secret`).finally(() =>
    server.close(),
  );
}

test("a file is only added to, and its newest line is found again", async () => {
  const file = join(folder, "a.jsonl");
  await writeAnchors({ file, address: null }, [anchor(1)]);
  await writeAnchors({ file, address: null }, []);
  // As after a power cut in the middle of a line.
  writeFileSync(file, '{"time":', { flag: "a" });
  await writeAnchors({ file, address: null }, [anchor(2)]);
  const lines = readFileSync(file, "utf8").split("\n");
  expect(lines).toEqual([JSON.stringify(anchor(1)), '{"time":', JSON.stringify(anchor(2)), ""]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect([...(await newestAnchors(file)).values()]).toEqual([anchor(2)]);
});

test("an address gets them by POST; a refusal, a redirect or silence is told without the address's own secrets", async () => {
  let body = "";
  const take: RequestListener = (request, response) => {
    request.on("data", (part) => {
      body += part;
    });
    request.on("end", () => response.writeHead(204).end());
  };
  await withAddress(take, (address) => writeAnchors({ file: null, address }, [anchor(3)]));
  expect(JSON.parse(body)).toEqual({ anchors: [anchor(3)] });
  const refuse: RequestListener = (_, response) => response.writeHead(500).end("words");
  const lead: RequestListener = (_, response) =>
    response.writeHead(307, { location: "http://127.0.0.1:1/" }).end();
  for (const [answer, words] of [
    [refuse, /answers 500\.$/],
    [lead, /doesn't answer\.$/],
  ] as const) {
    await withAddress(answer, async (address) => {
      const failing = writeAnchors({ file: join(folder, "b.jsonl"), address }, [anchor(4)]);
      await expect(failing).rejects.toThrow(words);
      await expect(failing).rejects.toThrow(/^(?!.*secret)/);
    });
  }
  expect((await newestAnchors(join(folder, "b.jsonl"))).size).toBe(1);
});

test("a file that can't be added to is named", async () => {
  await expect(writeAnchors({ file: folder, address: null }, [anchor(1)])).rejects.toThrow(/EISDIR/);
});
