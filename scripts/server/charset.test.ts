import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, it } from "vitest";
import { tellCharset, withCharset } from "@/scripts/server/charset.mjs";

it.each([
  ["text/html", "text/html; charset=utf-8"],
  ["text/x-component", "text/x-component; charset=utf-8"],
  ["image/svg+xml", "image/svg+xml; charset=utf-8"],
  ["application/xml", "application/xml; charset=utf-8"],
  ["text/css; charset=UTF-8", "text/css; charset=UTF-8"],
  ["application/json", "application/json"],
  ["image/png", "image/png"],
  ["multipart/form-data; boundary=text/", "multipart/form-data; boundary=text/"],
])("%s is sent as %s", (type, sent) => {
  expect(withCharset(type)).toBe(sent);
});

async function typeOf(answer: RequestListener): Promise<string | null> {
  const server = createServer((request, response) => {
    tellCharset(response);
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const { headers } = await fetch(`http://127.0.0.1:${port}/`).finally(() => server.close());
  return headers.get("content-type");
}

it("is told however an answer begins", async () => {
  const told = "image/svg+xml; charset=utf-8";
  const begin = (answer: RequestListener) => expect(typeOf(answer)).resolves;
  await begin((_, response) => response.setHeader("Content-Type", "image/svg+xml").end("<svg/>")).toBe(told);
  await begin((_, response) => {
    response.setHeader("content-type", "image/svg+xml");
    response.writeHead(200, { etag: "x" }).write("<svg/>");
    response.end();
  }).toBe(told);
  await begin((_, response) => response.end()).toBeNull();
});
