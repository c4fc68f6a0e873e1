import { Restarts, startAgain } from "@/scripts/process/restarts";
import { startWebServer, type WebServerSettings } from "@/scripts/server/web-server";

interface Means {
  readonly start?: typeof startWebServer;
  readonly wait?: (milliseconds: number) => Promise<void>;
  readonly say?: (words: string) => void;
}

/**
 * Starts the web server, and starts it again when it dies; `over` resolves once it is not started any more: because we are
 * stopping, or because it died too often, with the exit code it had then. A first start that fails throws.
 */
export async function keepServing(
  settings: WebServerSettings,
  { start: startOnce = startWebServer, ...means }: Means = {},
): Promise<{ over: Promise<number> }> {
  const { shutdown } = settings;
  const restarts = new Restarts();
  let current = await startOnce(settings);
  const start = async () => {
    current = await startOnce(settings);
  };
  const serve = async (): Promise<number> => {
    for (;;) {
      const { code, words } = await current.ended;
      if (shutdown.begun) return code;
      const isStopping = () => shutdown.begun;
      const server = { name: "The web server", ended: words, start };
      const isUp = await startAgain({ ...server, restarts, isStopping, ...means });
      if (!isUp) return code || 1;
    }
  };
  return { over: serve() };
}
