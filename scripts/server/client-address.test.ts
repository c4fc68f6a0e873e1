import { expect, it } from "vitest";
import { clientAddress, parseProxies } from "@/scripts/server/client-address.mjs";

const SOCKET = "198.51.100.7";
const from = (forwardedFor: string | undefined, proxies: number) =>
  clientAddress({ socket: SOCKET, forwardedFor }, proxies);

it("believes nothing a request says of itself unless told of proxies", () => {
  expect(from("203.0.113.1", 0)).toBe(SOCKET);
  expect(from(undefined, 0)).toBe(SOCKET);
});

it.each([
  ["203.0.113.1", 1, "203.0.113.1"],
  ["forged, 203.0.113.1", 1, "203.0.113.1"],
  ["forged, 203.0.113.1, 10.0.0.2", 2, "203.0.113.1"],
  ["203.0.113.1,10.0.0.2", 2, "203.0.113.1"],
])("takes from %s behind %i what the outermost proxy wrote", (forwardedFor, proxies, address) => {
  expect(from(forwardedFor, proxies)).toBe(address);
});

it.each([
  [undefined, 1],
  ["", 1],
  ["forged", 2],
  [", 10.0.0.2", 2],
])("falls back to the connection for %j behind %i, which came past a proxy", (forwardedFor, proxies) => {
  expect(from(forwardedFor, proxies)).toBe(SOCKET);
});

it("reads how many there are", () => {
  expect([undefined, "", "0", "2"].map(parseProxies)).toEqual([0, 0, 0, 2]);
  expect(["-1", "one", "10", "1.5", " 1"].map(parseProxies)).toEqual(Array(5).fill(undefined));
});
