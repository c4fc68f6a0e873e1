import { limitedFetch } from "@/lib/limited-fetch";
import { server } from "@/messages/questionnaire/together";

/** What a route of ours answered: its value, or a sentence that says what to do. */
export type Asked<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly sentence: string };

const UNREACHABLE = server.unreachable;

/**
 * Asks a route below /api on behalf of a member: what is given goes into the address for GET, else into the body. Never
 * throws.
 */
export async function askServer<Value>(
  method: "GET" | "POST" | "PUT" | "DELETE",
  address: string,
  given: { readonly member: string; readonly [name: string]: string | number | boolean | null | object },
): Promise<Asked<Value>> {
  const query = new URLSearchParams(Object.entries(given).map(([name, value]) => [name, String(value)]));
  try {
    const response = await (method === "GET"
      ? limitedFetch(`${address}?${query}`, { cache: "no-store" })
      : limitedFetch(address, {
          method,
          headers: { "content-type": "application/json" },
          body: JSON.stringify(given),
        }));
    const reply = await response.json();
    return response.ok
      ? { ok: true, value: reply as Value }
      : { ok: false, sentence: reply?.refusal?.sentence ?? UNREACHABLE };
  } catch {
    return { ok: false, sentence: UNREACHABLE };
  }
}
