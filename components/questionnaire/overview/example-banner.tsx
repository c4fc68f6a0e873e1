import { Notice } from "@/components/ui/notice";
import { exampleBanner } from "@/messages/questionnaire/overview";

type Props = { readonly example: { readonly citation: string; readonly link: string } };

/** Says that an assessment was made from public sources by somebody other than the work's authors. */
export function ExampleBanner({ example }: Props) {
  return (
    <Notice tone="accent" title={exampleBanner.title} className="mb-8">
      <p>
        {exampleBanner.filledIn(example.citation)}{" "}
        {example.link && <a href={example.link}>{exampleBanner.publication}</a>}
      </p>
    </Notice>
  );
}
