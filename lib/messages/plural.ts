import { once } from "@/lib/messages/once";
import { LANGUAGE } from "@/messages/locale";

const rules = once(() => new Intl.PluralRules(LANGUAGE));

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string };

/**
 * The form of a sentence that goes with a count, by the plural rules of the interface's language. Each form is the whole
 * sentence, so that a language may bend every word of it; a language writes as many forms as it has.
 *
 * @example plural(count, { one: "1 answer is left.", other: `${count} answers are left.` })
 */
export const plural = (count: number, forms: Forms): string => forms[rules().select(count)] ?? forms.other;
