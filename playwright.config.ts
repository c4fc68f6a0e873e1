import { defineConfig, devices } from "@playwright/test";

const browser = process.env.LANDFALL_TEST_BROWSER;

// Debian's Chromium as root, in a container, without a network beyond this machine.
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** `npm test` starts the built application with a database of its own and sets the address. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/browser",
  workers: 2,
  // Two browsers, a server and a database on two cores: what failed of being slow is tried once more, and listed as flaky.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: true,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  use: {
    baseURL: process.env.LANDFALL_TEST_URL ?? "http://localhost:3000",
    // What isn't there fails soon and says what it waited for.
    actionTimeout: 40_000,
    navigationTimeout: 60_000,
    // Pictures of every frame are much work for two cores.
    trace: { mode: process.env.CI ? "on-first-retry" : "retain-on-failure", screenshots: false },
  },
  projects: [
    {
      name: "chromium",
      testIgnore: "firefox/**",
      use: {
        ...devices["Desktop Chrome"],
        launchOptions: {
          ...(browser ? { executablePath: browser } : {}),
          args: process.getuid?.() === 0 ? flags : [],
        },
      },
    },
    {
      name: "firefox",
      testMatch: ["journey.test.ts", "firefox/**/*.test.ts"],
      use: {
        browserName: "firefox",
        // A stock Firefox, over WebDriver BiDi; the program reads LANDFALL_TEST_FIREFOX.
        channel: "moz-firefox",
        viewport: devices["Desktop Firefox"].viewport,
        launchOptions: { executablePath: "scripts/testing/firefox-over-bidi.mjs" },
      },
    },
  ],
});
