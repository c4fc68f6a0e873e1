import { BareForm } from "@/bench/server/bare-form";

export const dynamic = "force-dynamic";

/** The form that `npm run bench` compares the section page with: the same libraries, one long answer, nothing else. */
export default function BareFormPage() {
  return (
    <main>
      <h1>A form with one answer</h1>
      <BareForm />
    </main>
  );
}
