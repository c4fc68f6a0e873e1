import type { FileDoubt } from "@/components/home/read-chosen-file";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { fileDoubtNotice as words } from "@/messages/home";

type Props = {
  readonly doubt: FileDoubt;
  /** The person has looked and takes the text as it is. */
  readonly take: () => void;
};

/** What is odd about a file, lines of it as they would be read in, and the button that takes them so. */
export function FileDoubtNotice({ doubt, take }: Props) {
  return (
    <Notice tone="concern" role="alert" title={words.title}>
      <p>{doubt.sentence}</p>
      <ul className="space-y-1 border-s border-hairline ps-3">
        {doubt.lines.map((line) => (
          <li key={line} dir="auto" className="wrap-anywhere font-serif text-base">
            {line}
          </li>
        ))}
      </ul>
      <p>{words.otherwise}</p>
      <Button onClick={take}>{words.take}</Button>
    </Notice>
  );
}
