import { afterEach, expect, it, vi } from "vitest";
import { plainBlocks } from "@/lib/domain/report/blocks/authored";
import { answersDocument, type TypstDocument } from "@/lib/domain/report/typst/typst-document";
import { setAnyhow } from "@/lib/typeset/set-anyhow";

const document = answersDocument(
  Array.from({ length: 40 }, (_, index) => ({
    asked: `Question ${index}`,
    blocks: plainBlocks(`answer ${index}`),
  })),
);

/** A typesetter that stumbles over the answers with these words, unless they stand there plainly. */
function stumblingOver(...words: readonly string[]) {
  let asked = 0;
  const set = (given: string) => {
    asked += 1;
    const { blocks } = JSON.parse(given) as TypstDocument;
    const stumbles = blocks.some(
      (block) =>
        block.type === "answer" && words.some((each) => JSON.stringify(block.blocks).includes(`"${each}"`)),
    );
    return stumbles ? Promise.reject(new Error("no")) : Promise.resolve(new TextEncoder().encode(given));
  };
  return { set, asked: () => asked };
}

const setBy = async (words: readonly string[]) => {
  const { set, asked } = stumblingOver(...words);
  const { pdf, plain } = await setAnyhow(document, 0, set);
  return { plain, asked: asked(), shown: JSON.parse(new TextDecoder().decode(pdf)) as TypstDocument };
};

it("sets a document that can be set in one go, with nothing plain", async () => {
  expect(await setBy([])).toMatchObject({ plain: [], asked: 1, shown: document });
});

it("finds what can't be set, and leaves all else its form", async () => {
  const { plain, asked, shown } = await setBy(["answer 7", "answer 31"]);
  expect(plain).toEqual([7, 31]);
  expect(asked).toBeLessThan(40);
  expect(shown.blocks[7]).toMatchObject({
    type: "plain",
    anchor: "answer-7",
    lines: [{ text: "Question 7" }, { text: "answer 7" }],
  });
  expect(shown.blocks.filter(({ type }) => type === "answer")).toHaveLength(38);
});

it("throws where not even words can be set", async () => {
  const never = () => Promise.reject(new Error("no"));
  await expect(setAnyhow(document, 0, never)).rejects.toThrow("no");
});

afterEach(() => vi.useRealTimers());

it("throws where the last try has no time left, rather than give nothing", async () => {
  vi.useFakeTimers();
  const slow = () => {
    vi.setSystemTime(Date.now() + 61_000);
    return Promise.reject(new Error("no"));
  };
  await expect(setAnyhow(document, 0, slow)).rejects.toThrow("longer than a document may take");
});
