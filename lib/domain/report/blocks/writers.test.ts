import { expect, it } from "vitest";
import type { Block, Inline } from "@/lib/domain/report/blocks/block";
import { inlineWriter, treeWriter, type WritersOf } from "@/lib/domain/report/blocks/writers";

type Kinds = Block | { readonly type: "a new kind" };

it("does not compile without a function for every kind", () => {
  const nothing = () => "";
  // @ts-expect-error links, chips and the others have no writer here
  expect(inlineWriter<string>({ words: nothing })).toBeTypeOf("function");
  // @ts-expect-error nor have headings and all other blocks
  expect(treeWriter<string>({ paragraph: nothing })).toBeTypeOf("function");
  const all = {} as WritersOf<Block, string>;
  // @ts-expect-error the writers of today lack a kind of tomorrow
  const lacking: WritersOf<Kinds, string> = all;
  expect(lacking).toBe(all);
});

it("calls the function of the kind", () => {
  const name = ({ type }: Inline) => type;
  const write = inlineWriter<string>({
    words: name,
    text: name,
    sentence: name,
    strong: name,
    time: name,
    code: name,
    chip: name,
    link: name,
  });
  expect(write({ type: "code", text: "a.b" })).toBe("code");
});
