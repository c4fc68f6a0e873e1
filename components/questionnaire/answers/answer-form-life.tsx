"use client";

import { useForm } from "react-hook-form";
import type { AnswerForm } from "@/components/questionnaire/drafts/answer-form";

/**
 * Stands last in an answer's form, and is all of it that renders again as the form begins: what the library notes then would
 * otherwise render every question of the page a second time.
 */
export function AnswerFormLife({ form }: { readonly form: AnswerForm }) {
  useForm({ formControl: form.formControl });
  return null;
}
