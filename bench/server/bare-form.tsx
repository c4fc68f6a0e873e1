"use client";

import { zodResolver } from "@hookform/resolvers/zod";
import { useForm } from "react-hook-form";
import { z } from "zod";

const schema = z.strictObject({ text: z.string().max(20_000) });

/** One long answer with a schema. */
export function BareForm() {
  const { register } = useForm({ resolver: zodResolver(schema), defaultValues: { text: "" } });
  return (
    <form method="dialog">
      <label>
        Answer
        <textarea
          rows={10}
          className="control field-sizing-content max-h-[70dvh] font-serif text-lg"
          {...register("text")}
        />
      </label>
    </form>
  );
}
