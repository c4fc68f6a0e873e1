import { listed } from "@/lib/domain/ledger/named";

const WORDS: Readonly<Record<string, string>> = {
  publication: "a publication",
  "open-code": "open code",
  "open-weights": "open weights",
  "direct-briefing": "a direct briefing",
  "internal-handover": "a handover inside the organisation",
  "product-integration": "a product",
  "standard-or-policy": "a standard or policy",
  "training-data": "training data",
  conversation: "conversation",
  leak: "leak or theft",
};

/** A recipient's channels within a sentence, behind “by”: “open code”, “open code and a publication”. */
export function channelsInWords(channels: readonly string[]): string {
  return channels.length === 0 ? UNSAID : listed(channels.map((channel) => WORDS[channel] ?? UNSAID));
}

const UNSAID = "a channel that isn’t said";
