import { readOnce } from "@/bench/server/bare-queries";

export const dynamic = "force-dynamic";

/** The page that `npm run bench` compares others with. */
export default async function BarePage() {
  return (
    <main>
      <h1>A page with one query</h1>
      <p>{await readOnce()}</p>
    </main>
  );
}
