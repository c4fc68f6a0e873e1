#!/usr/bin/env node
// Firefox as Playwright starts it: the same words, and LANDFALL_TEST_FIREFOX is the program. Playwright drives a stock Firefox over
// WebDriver BiDi, and asks for more than the one of a long-term Debian knows. This stands between them and answers for it where
// what is asked for only sets how pages look; everything else, and every other refusal, is passed on as it is.

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { WebSocket, WebSocketServer } from "ws";

const MAY_BE_UNKNOWN = new Set(["emulation.setMediaFeaturesOverride"]);
const LISTENING = /^WebDriver BiDi listening on (ws:\/\/\S+)$/;
const plain = { perMessageDeflate: false, maxPayload: 0 };

/** Passes messages both ways; `toBrowser` is what was asked for and may be unknown, by the number of its message. */
function connect(client, address) {
  const browser = new WebSocket(address, plain);
  const opened = new Promise((resolve) => browser.once("open", resolve));
  const asked = new Set();
  client.on("message", async (data) => {
    const text = data.toString();
    const { id, method } = JSON.parse(text);
    if (MAY_BE_UNKNOWN.has(method)) asked.add(id);
    await opened;
    browser.send(text);
  });
  browser.on("message", (data) => {
    const text = data.toString();
    const isRefused = asked.size > 0 && refusedAmong(asked, text);
    client.send(isRefused === false ? text : JSON.stringify({ type: "success", id: isRefused, result: {} }));
  });
  client.on("close", () => browser.close());
  browser.on("close", () => client.close());
  browser.on("error", () => client.close());
}

/** The number of what the browser says it doesn't know, among those asked for; false for any other message. */
function refusedAmong(asked, text) {
  const { id, type, error } = JSON.parse(text);
  if (!asked.delete(id)) return false;
  return type === "error" && error === "unknown command" ? id : false;
}

const firefox = spawn(process.env.LANDFALL_TEST_FIREFOX ?? "firefox-esr", process.argv.slice(2), {
  stdio: ["ignore", "inherit", "pipe"],
});
firefox.on("error", ({ message }) => {
  process.stderr.write(`${message}\n`);
  process.exit(1);
});
firefox.on("exit", (code) => process.exit(code ?? 1));

createInterface({ input: firefox.stderr }).on("line", (line) => {
  const address = LISTENING.exec(line)?.[1];
  if (!address) return void process.stderr.write(`${line}\n`);
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0, ...plain });
  server.on("connection", (client, { url }) => connect(client, new URL(url ?? "/", address).href));
  server.on("listening", () =>
    process.stderr.write(`WebDriver BiDi listening on ws://127.0.0.1:${server.address().port}\n`),
  );
});
