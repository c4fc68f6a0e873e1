export const RECORDS = 40;
export const CHARACTERS = 5_000;
/** The list takes no more. */
const FULL = 413;
export const LIST = "recipients.list";

const SENTENCE =
  "They want systems that are aligned and safe, and they gain capability whenever oversight is cheap; security matters to them. ";

/** A text of 5,000 characters with a good many words of the glossary. */
export const LONG_TEXT = SENTENCE.repeat(100).slice(0, CHARACTERS).trim();

/** Fills the recipients of a draft up to forty, as their author would. */
export async function fillDraft(given: { url: string; cookie: string; draftId: string }): Promise<void> {
  const save = async (path: string, value: string) => {
    const response = await fetch(`${given.url}/api/assessments/${given.draftId}/answers`, {
      method: "PUT",
      headers: { "content-type": "application/json", cookie: given.cookie },
      body: JSON.stringify({ path, answer: { status: "answered", value }, version: 0 }),
    });
    if (!response.ok && response.status !== FULL)
      throw new Error(`${path} was not saved (status ${response.status}).`);
    return response.ok;
  };
  for (let at = 0; at < RECORDS; at++) {
    const record = `${LIST}/rec${100 + at}`;
    if (!(await save(record, `a${at.toString(36).padStart(2, "0")}V`))) break;
    await save(`${record}/name`, `Recipient ${at + 1}`);
  }
}
