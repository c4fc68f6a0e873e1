import { Notice } from "@/components/ui/notice";

type Props = {
  readonly sentence: string;
  readonly faults: readonly { readonly path: string; readonly sentence: string }[];
};

/** Why a file was not read: every fault with its place in the file. */
export function FileFaults({ sentence, faults }: Props) {
  return (
    <Notice tone="serious" role="alert" title={faults.length > 0 ? sentence : undefined}>
      {faults.length === 0 && <p>{sentence}</p>}
      {faults.length > 0 && (
        <ul className="max-h-96 space-y-2 overflow-y-auto">
          {faults.map(({ path, sentence: fault }) => (
            <li key={`${path} ${fault}`}>
              <code className="block break-all text-xs text-quiet">{path}</code>
              {fault}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
