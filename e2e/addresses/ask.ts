import { request } from "node:http";

export type Asked = {
  /** As it goes over the wire: nothing is encoded or mended on the way. */
  readonly path: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
};

/** Documentation's own (RFC 5737): what is throttled for asking so often is this address, not that of the other tests. */
const FROM = "203.0.113.77";

/** Asks a server past everything a browser would put right; gives the status, once the whole answer has come. */
export function ask(origin: string, { path, method = "GET", headers = {}, body }: Asked): Promise<number> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const given = { "x-forwarded-for": FROM, ...headers };
    const sent = request({ hostname, port, path, method, headers: given }, (response) => {
      response.resume();
      response.on("end", () => resolve(response.statusCode ?? 0));
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end(body);
  });
}
