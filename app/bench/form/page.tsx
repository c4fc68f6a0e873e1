import { notFound } from "next/navigation";
import { BareForm } from "@/app/bench/form/bare-form";
import { isBench } from "@/bench/server/bare-queries";

export const dynamic = "force-dynamic";

/** The form that `npm run bench` compares the section page with: the same libraries, one long answer, nothing else. */
export default function BareFormPage() {
  if (!isBench()) notFound();
  return (
    <main>
      <h1>A form with one answer</h1>
      <BareForm />
    </main>
  );
}
