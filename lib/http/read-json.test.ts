import { expect, test } from "vitest";
import { readJson } from "@/lib/http/read-json";

const put = (body: BodyInit, headers: Record<string, string> = { "content-type": "application/json" }) =>
  new Request("http://localhost/", { method: "PUT", body, headers });

/** A body whose length no header tells. */
function endless(chunk: string, times: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(chunk);
  let sent = 0;
  return new ReadableStream({
    pull(controller) {
      sent++ < times ? controller.enqueue(bytes) : controller.close();
    },
  });
}

test("a JSON body is read, with characters split between chunks", async () => {
  expect(await readJson(put('{"text":"é😀"}'))).toEqual({ ok: true, body: { text: "é😀" } });
});

test("other types and broken JSON are refused with a sentence", async () => {
  const form = put("a=1", { "content-type": "application/x-www-form-urlencoded" });
  expect(await readJson(form)).toMatchObject({ ok: false, refusal: { code: "invalid" } });
  expect(await readJson(put("{"))).toMatchObject({ ok: false, refusal: { code: "invalid" } });
  expect(await readJson(put(""))).toMatchObject({ ok: false, refusal: { code: "invalid" } });
});

test("what is not UTF-8 is refused, not read with signs in place of what was lost", async () => {
  const body = Buffer.concat([Buffer.from('{"text":"'), Buffer.from([0xfc]), Buffer.from('"}')]);
  expect(await readJson(put(body))).toMatchObject({ ok: false, refusal: { code: "invalid" } });
});

test("too long a body is refused, whether its header says so or not", async () => {
  expect(await readJson(put(JSON.stringify("x".repeat(300_000))))).toMatchObject({
    refusal: { code: "too-long" },
  });
  const request = new Request("http://localhost/", {
    method: "PUT",
    body: endless("x".repeat(10_000), 1_000),
    headers: { "content-type": "application/json" },
    duplex: "half",
  } as RequestInit);
  expect(await readJson(request)).toMatchObject({ refusal: { code: "too-long" } });
});
