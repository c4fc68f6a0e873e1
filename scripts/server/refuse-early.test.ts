import { expect, it } from "vitest";
import { earlyRefusal } from "@/scripts/server/refuse-early.mjs";

it.each(["TRACE", "trace", "TRACK", "CONNECT"])("answers no %s", (method) => {
  expect(earlyRefusal(method, "/")?.status).toBe(405);
});

it.each(["/%", "/a/%E0%A4%A", "/%ED%A0%80?x=1", "/a%zz"])(
  "says what is wrong with the address %s",
  (address) => {
    expect(earlyRefusal("GET", address)).toMatchObject({
      status: 400,
      sentence: expect.stringContaining("%"),
    });
  },
);

it.each([undefined, "/", "/a%20b", "/%E7%A0%94", "/?q=%", "/%2e%2e/x", "*"])("lets %s go on", (address) => {
  expect(earlyRefusal("GET", address)).toBeNull();
});
