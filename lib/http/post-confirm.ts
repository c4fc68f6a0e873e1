import { deviceOf } from "@/lib/auth/device-of";
import { jsonRoute } from "@/lib/http/json-route";
import { confirmSession } from "@/lib/use-cases/confirm-session";

/** POST { password } → 200 {}: the session is confirmed for a quarter of an hour. */
export function postConfirm(request: Request): Promise<Response> {
  const from = { device: deviceOf(request.headers.get("user-agent")) };
  const route = jsonRoute((session, given) => confirmSession(session, given, from));
  return route(request, { params: Promise.resolve({}) });
}
