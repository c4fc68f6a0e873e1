import { upsertOnce } from "@/bench/server/bare-queries";

/** PUT { assessmentId, path, answer } → { version }: the route that `npm run bench` compares autosave with. */
export async function PUT(request: Request): Promise<Response> {
  const { assessmentId, path, answer } = await request.json();
  return Response.json({ version: await upsertOnce(assessmentId, path, answer) });
}
