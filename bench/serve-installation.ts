import { buildBench } from "@/bench/build-bench";
import type { Installation } from "@/bench/installation";
import { step } from "@/scripts/bootstrap/progress.mjs";
import type { Shutdown } from "@/scripts/process/shutdown";
import { serverEnvironment } from "@/scripts/server/server-environment";
import { startWebServer } from "@/scripts/server/web-server";

/** Serves the installation from the production build, with the bare page and route that others are compared with. */
export async function serveInstallation(installation: Installation, shutdown: Shutdown): Promise<void> {
  const { port, ...settings } = installation;
  await step("Building, with the bare pages (a minute or two)", () => buildBench(shutdown));
  const env = serverEnvironment(process.env, { ...settings, demo: true, development: false });
  await step("Starting the web server", async () => {
    await startWebServer({
      port,
      host: "127.0.0.1",
      development: false,
      env: { ...env, LANDFALL_BENCH: "on" },
      shutdown,
    });
  });
}
