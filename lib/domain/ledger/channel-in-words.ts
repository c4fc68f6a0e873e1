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

/** A recipient's channel within a sentence: “by open code”. */
export function channelInWords(channel: string): string {
  return WORDS[channel] ?? "a channel that isn’t said";
}
