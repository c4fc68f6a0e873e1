import { expect, test } from "vitest";
import { attachment } from "@/lib/http/download-response";

test("a download has its true name, and beside it one in ASCII", () => {
  expect(attachment("研究計画-draft.md")).toBe(
    `attachment; filename="draft.md"; filename*=UTF-8''%E7%A0%94%E7%A9%B6%E8%A8%88%E7%94%BB-draft.md`,
  );
  expect(attachment("plain-revision-1.pdf")).toBe(
    `attachment; filename="plain-revision-1.pdf"; filename*=UTF-8''plain-revision-1.pdf`,
  );
});

test("no name gets out of its quotation marks or starts a header of its own", () => {
  expect(attachment(`a"; x=\r\nset-cookie: b(1)*'.md`)).toBe(
    `attachment; filename="a-x-set-cookie-b-1-.md"; filename*=UTF-8''a%22%3B%20x%3D%0D%0Aset-cookie%3A%20b%281%29%2A%27.md`,
  );
});
