import { connect, createServer, type Server, type Socket } from "node:net";

type Pair = { readonly near: Socket; readonly far: Socket | undefined; isSilent: boolean };

/**
 * Stands between a client and a database and can fall silent as networks do: what is said is swallowed, and nobody is told. Silent
 * connections stay so; only new ones are passed on again.
 */
export class SilentProxy {
  private readonly pairs = new Set<Pair>();
  private swallows = false;

  private constructor(
    private readonly server: Server,
    readonly port: number,
  ) {}

  static async before(databaseUrl: string): Promise<SilentProxy> {
    const { hostname, port } = new URL(databaseUrl);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const proxy = new SilentProxy(server, typeof address === "object" && address ? address.port : 0);
    server.on("connection", (near) => proxy.pass(near, { host: hostname, port: Number(port) }));
    return proxy;
  }

  /** The same database's address through the proxy. */
  address(databaseUrl: string): string {
    const address = new URL(databaseUrl);
    address.host = `127.0.0.1:${this.port}`;
    return address.href;
  }

  /** How many connections it has that are passed on. */
  get passing(): number {
    return [...this.pairs].filter(({ isSilent }) => !isSilent).length;
  }

  silenceExisting(): void {
    for (const pair of this.pairs) pair.isSilent = true;
  }

  /** Silences what there is, and takes new connections without a word. */
  swallowAll(): void {
    this.silenceExisting();
    this.swallows = true;
  }

  passNewOnes(): void {
    this.swallows = false;
  }

  async close(): Promise<void> {
    for (const { near, far } of this.pairs) {
      near.destroy();
      far?.destroy();
    }
    await new Promise((resolve) => this.server.close(resolve));
  }

  private pass(near: Socket, target: { readonly host: string; readonly port: number }): void {
    const far = this.swallows ? undefined : connect(target);
    const pair: Pair = { near, far, isSilent: this.swallows };
    this.pairs.add(pair);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from?.on("data", (said) => {
        if (!pair.isSilent) to?.write(said);
      });
      from?.on("error", () => undefined);
      from?.on("close", () => {
        // Not even the end of a silent connection is heard on the other side.
        if (!pair.isSilent) to?.destroy();
        if (from === near) this.pairs.delete(pair);
      });
    }
  }
}
