import { ADDRESS_HEADER } from "@/scripts/server/client-address.mjs";

type Headers = { get(name: string): string | null };

/**
 * The network address a request comes from, as the server itself found out before anything else saw the request; empty where it
 * runs without that. Nothing in it is the client's own word unless a proxy we were told of passed that on.
 */
export function networkAddress(headers: Headers): string {
  return headers.get(ADDRESS_HEADER) ?? "";
}
