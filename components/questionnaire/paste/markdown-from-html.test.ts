import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { markdownFromHtml, markdownOrPlain } from "@/components/questionnaire/paste/markdown-from-html";

const lines = (...written: readonly string[]) => written.join("\n");

describe("from Word", () => {
  const word = (body: string) => `<html xmlns:o="urn:schemas-microsoft-com:office:office"
    xmlns:w="urn:schemas-microsoft-com:office:word"><head><meta name=Generator content="Microsoft Word 15">
    <link rel=themeData href="file:///C:/Users/ada/AppData/themedata.thmx"><!--[if gte mso 9]><xml><w:WordDocument>
    <w:View>Normal</w:View></w:WordDocument></xml><![endif]--><style><!-- /* Font Definitions */ @font-face
    {font-family:"Cambria Math";} p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style></head>
    <body lang=EN-GB style='tab-interval:36.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

  test("titles, headings, emphasis and quotes come through, Word's own markup does not", () => {
    const html = word(`<p class=MsoTitle><span lang=EN-US>Proposal<o:p></o:p></span></p>
      <h2 style='mso-list:l1 level2 lfo2'><b>Aim</b><o:p></o:p></h2>
      <p class=MsoNormal>We <b style='mso-bidi-font-weight:normal'>test</b><b> this </b>with
      <i>care</i>.<span style='mso-spacerun:yes'>&nbsp; </span>Then stop.<o:p>&nbsp;</o:p></p>
      <p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoIntenseQuote>So they said.</p>`);
    expect(markdownFromHtml(html)).toBe(
      lines(
        "# Proposal",
        "",
        "## Aim",
        "",
        "We **test this** with *care*. Then stop.",
        "",
        "> So they said.",
      ),
    );
  });

  test("painted lists become lists, nested and numbered, whichever way their markers are hidden", () => {
    const ignored = (marker: string) =>
      `<span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span
      style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span></span>`;
    const html = word(`<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'>
      <![if !supportLists]>${ignored("·")}<![endif]>First<o:p></o:p></p>
      <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><!--[if !supportLists]-->${ignored("a)")}<!--[endif]-->Under it</p>
      <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'>${ignored("b)")}Beside that</p>
      <p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'>${ignored("o")}Second</p>
      <p class=MsoNormal>After the list.</p>
      <p class=MsoListParagraph style='mso-list:l3 level1 lfo3'>${ignored("1.")}Another list</p>`);
    expect(markdownFromHtml(html)).toBe(
      lines(
        "- First",
        "  1. Under it",
        "  2. Beside that",
        "- Second",
        "",
        "After the list.",
        "",
        "1. Another list",
      ),
    );
  });

  test("hidden text, reviewers' comments and links into the file are left out", () => {
    const html = word(`<p class=MsoNormal>Kept<span style='display:none;mso-hide:all'>secret</span>,
      <a href="file:///C:/Users/ada/plan.docx">plan</a>, <a href="#_Toc12">page 3</a>,
      <a href="https://example.org/a_b">source</a>.</p>
      <div style='mso-element:comment-list'><p class=MsoCommentText>Delete this?</p></div>`);
    expect(markdownFromHtml(html)).toBe("Kept, plan, page 3, [source](https://example.org/a_b).");
  });

  test("a table has its first row as header, and a line a cell", () => {
    const html =
      word(`<table class=MsoTableGrid border=1><tr style='mso-yfti-irow:0'><td width=100 valign=top>
      <p class=MsoNormal><b>Risk</b><o:p></o:p></p></td><td><p class=MsoNormal>Owner</p></td></tr>
      <tr><td><p class=MsoNormal>Leak | loss</p><p class=MsoNormal>of weights</p></td><td><p class=MsoNormal>Ada</p></td></tr></table>`);
    expect(markdownFromHtml(html)).toBe(
      lines("| **Risk** | Owner |", "| - | - |", "| Leak \\| loss of weights | Ada |"),
    );
  });
});

describe("from Google Docs", () => {
  const docs = (body: string) =>
    `<meta charset='utf-8'><meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-0b9c5f4e-7fff">${body}</b><br class="Apple-interchange-newline">`;
  const run = (style: string, words: string) =>
    `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;${style}white-space:pre-wrap;">${words}</span>`;

  test("styles that mean bold, italic and struck become signs; the bold around everything does not", () => {
    const html = docs(
      `<h1 dir="ltr" style="line-height:1.38;">${run("font-weight:400;", "Threat model")}</h1><p dir="ltr">${run(
        "font-weight:400;",
        "We ",
      )}${run("font-weight:700;", "care ")}${run("font-weight:700;font-style:italic;", "a lot")}${run(
        "font-weight:400;",
        ", not ",
      )}${run("font-weight:400;text-decoration:line-through;", "at all")}${run("font-weight:400;", ".")}</p>`,
    );
    expect(markdownFromHtml(html)).toBe(lines("# Threat model", "", "We **care _a lot_**, not ~~at all~~."));
  });

  test("a list nested beside its item is put under it, and links lead where they say", () => {
    const html = docs(
      `<ul><li dir="ltr" aria-level="1"><p role="presentation">${run("", "One")}</p></li><ul><li aria-level="2"><p role="presentation">${run("", "Under one")}</p></li></ul><li aria-level="1"><p><a href="https://www.google.com/url?q=https://example.org/paper&amp;sa=D&amp;source=editors">${run("text-decoration:underline;", "Two")}</a></p></li></ul>`,
    );
    expect(markdownFromHtml(html)).toBe(
      lines("- One", "  - Under one", "- [Two](https://example.org/paper)"),
    );
  });

  test("raised digits stay raised: an exponent is not a number ten times larger", () => {
    const raised = `<span style="font-size:0.6em;vertical-align:super;">`;
    const html = docs(
      `<p>${run("", "10")}${raised}26</span>${run("", " FLOP, H")}<sub>2</sub>${run("", "O, x")}<sub>max</sub>${run("", ", 10")}<sup>−3</sup>${run("", ", e")}<sup>a+b</sup></p>`,
    );
    expect(markdownFromHtml(html)).toBe("10²⁶ FLOP, H₂O, x_max, 10⁻³, e^(a+b)");
  });
});

describe("from LibreOffice", () => {
  test("fonts and indents go, paragraphs, lists, preformatted text and tables stay", () => {
    const html = `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
      <meta name="generator" content="LibreOffice 24.2.7.2 (Linux)"/><style type="text/css">@page { size: 21cm 29.7cm }
      p { line-height: 115% }</style></head><body lang="en-GB" link="#000080"><h2 class="western">Method</h2>
      <p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif"><b>First</b></font>, then<br/>
      <font color="#ff0000"><i>second</i></font>.</p><p><br/></p>
      <ol start="3"><li><p>Three</p></li><li><p>Four</p></li></ol><pre class="western">a = 1
  b = a_c</pre><table width="643" cellpadding="4"><col width="311"/><tr><th>Name</th><th>Value</th></tr>
      <tr><td><p>n</p></td><td><ul><li><p>1</p></li><li><p>2</p></li></ul></td></tr></table></body></html>`;
    expect(markdownFromHtml(html)).toBe(
      lines(
        "## Method",
        "",
        "**First**, then  ",
        "*second*.",
        "",
        "3. Three",
        "4. Four",
        "",
        "```",
        "a = 1",
        "  b = a_c",
        "```",
        "",
        "| Name | Value |",
        "| - | - |",
        "| n | 1; 2 |",
      ),
    );
  });
});

describe("from GitHub", () => {
  test("headings lose their anchors, code keeps its lines, tasks their ticks", () => {
    const html = `<meta charset='utf-8'><div class="markdown-heading" dir="auto"><h2 tabindex="-1" class="heading-element" dir="auto">Risks</h2><a id="user-content-risks" class="anchor" aria-label="Permalink: Risks" href="#risks"><svg class="octicon octicon-link" viewBox="0 0 16 16"><path d="m7.775 3.275"></path></svg></a></div>
<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" class="task-list-item-checkbox" checked="" disabled=""> Done</li><li class="task-list-item"><input type="checkbox" disabled=""> To do</li></ul>
<div class="highlight highlight-source-python notranslate"><pre><span class="pl-k">def</span> <span class="pl-en">f_x</span>():
    <span class="pl-k">pass</span></pre><div class="zeroclipboard-container"><clipboard-copy aria-label="Copy" value="def"><button>Copy</button></clipboard-copy></div></div>
<p dir="auto">Call <code class="notranslate">f_x()</code>; see <a class="issue-link" href="https://github.com/example/project/issues/12">#12</a>.</p>
<blockquote><p dir="auto">Said earlier.</p></blockquote>`;
    expect(markdownFromHtml(html)).toBe(
      lines(
        "## Risks",
        "",
        "- [x] Done",
        "- [ ] To do",
        "",
        "```",
        "def f_x():",
        "    pass",
        "```",
        "",
        "Call `f_x()`; see [#12](https://github.com/example/project/issues/12).",
        "",
        "> Said earlier.",
      ),
    );
  });
});

describe("from Notion", () => {
  test("blocks, languages of code and callouts come through as what they hold", () => {
    const html = `<meta charset='utf-8'><!-- notionvc: 4f0f2c59 --><h1>Plan</h1><p>Some <strong>bold</strong> and <em>italic</em>, <s>gone</s>.</p>
<ul><li>Outer<ul><li>Inner</li></ul></li></ul><ol><li>Step</li></ol><pre><code class="language-json">{ "a": 1 }</code></pre>
<aside>💡 Remember this.</aside><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table><hr>`;
    expect(markdownFromHtml(html)).toBe(
      lines(
        "# Plan",
        "",
        "Some **bold** and *italic*, ~~gone~~.",
        "",
        "- Outer",
        "  - Inner",
        "",
        "1. Step",
        "",
        "```json",
        '{ "a": 1 }',
        "```",
        "",
        "💡 Remember this.",
        "",
        "| A | B |",
        "| - | - |",
        "| 1 | 2 |",
        "",
        "---",
      ),
    );
  });
});

describe("formulas", () => {
  const mathml = (attributes: string, annotation = "") =>
    `<math ${attributes}><semantics><mrow><mi>x</mi><mo>&lt;</mo><mn>0.05</mn></mrow>${annotation}</semantics></math>`;
  const tex = (written: string) => `<annotation encoding="application/x-tex">${written}</annotation>`;

  test.each([
    ["arXiv", mathml('alttext="x&lt;0.05" class="ltx_Math"', tex("x&lt;0.05")), "$x<0.05$"],
    ["a page that only describes it", mathml('alttext="x&lt;0.05"'), "$x<0.05$"],
    ["a page that has nothing but signs", mathml(""), "x<0.05"],
    [
      "KaTeX",
      `<span class="katex"><span class="katex-mathml">${mathml("", tex("\\frac{a}{b}"))}</span><span class="katex-html" aria-hidden="true"><span>a</span><span>b</span></span></span>`,
      "$\\frac{a}{b}$",
    ],
    [
      "MathJax",
      `<mjx-container><mjx-math aria-hidden="true"></mjx-math><mjx-assistive-mml>${mathml("")}</mjx-assistive-mml></mjx-container>`,
      "x<0.05",
    ],
    [
      "MathJax of before",
      `<span class="MathJax"><nobr aria-hidden="true">x&lt;0.05</nobr><span>${mathml("")}</span></span>`,
      "x<0.05",
    ],
    [
      "Wikipedia",
      `<span class="mwe-math-element"><span style="display: none;">${mathml('alttext="{\\displaystyle x&lt;0.05}"')}</span><img src="x" class="mwe-math-fallback-image-inline" alt="{\\displaystyle x&lt;0.05}"></span>`,
      "$x<0.05$",
    ],
    ["an image of one", `<img class="latex" src="x" alt="x&lt;0.05">`, "$x<0.05$"],
  ])("of %s come through once", (_where, formula, markdown) => {
    const html = `<p>With <b>probability</b> ${formula} the loss falls.</p>`;
    expect(markdownFromHtml(html)).toBe(`With **probability** ${markdown} the loss falls.`);
  });

  test("an equation with its number is a line, not a table", () => {
    const html = `<table class="ltx_equation ltx_eqn_table"><tr><td></td><td>${mathml('alttext="y=2"')}</td><td></td><td>(1)</td></tr></table>`;
    expect(markdownFromHtml(html)).toBe("$y=2$ (1)");
  });
});

describe("words that stand in other elements", () => {
  test.each([
    [
      "a drawing",
      `<svg><title>Hidden</title><g><text>Before</text><text>After</text></g></svg>`,
      "Before; After",
    ],
    ["a reading aid", "<ruby>研究<rt>kenkyū</rt></ruby>", "研究(kenkyū)"],
    ["a reading aid with brackets", "<ruby>研究<rp>(</rp><rt>kenkyū</rt><rp>)</rp></ruby>", "研究(kenkyū)"],
    ["what folds", "<details><summary>More</summary>Text.</details>", "More\n\nText."],
    [
      "a caption",
      "<figure><img alt=chart src=x><figcaption>Rates</figcaption></figure>",
      "(image: chart)\n\nRates",
    ],
    ["a footnote", `Loss<sup><a href="#fn1">2</a></sup>`, "Loss²"],
    ["Word's mark of a comment", `Kept<a class=msocomanchor href="#_msocom_1">[AA1]</a>.`, "Kept."],
  ])("%s", (_what, html, markdown) => {
    expect(markdownFromHtml(html)).toBe(markdown);
  });
});

describe("no word of the plain text is lost", () => {
  test("where the document has it in a place that is left out as a rule, that is taken in", () => {
    const html = `<p><b>One</b> <button>two</button> <span style="display:none">three</span></p>`;
    expect(markdownOrPlain(html, "One")).toBe("**One**");
    expect(markdownOrPlain(html, "One two three")).toBe("**One** two three");
  });

  test("where it has not, the plain text is what is given, without signs that show nothing", () => {
    expect(markdownOrPlain("<p><b>One</b></p><canvas>x</canvas>", "One \u00adtwo\r\nthree")).toBe(
      "One two\nthree",
    );
    expect(markdownOrPlain("<p><b>again</b></p>", "again again")).toBe("again again");
    expect(markdownOrPlain("", "words")).toBe("words");
  });

  test("markers, other forms of a formula and joined words are no loss", () => {
    const list =
      "<h2>Plan</h2><ol><li>one</li><li>two</li></ol><ul><li>three</li></ul><p>10<sup>26</sup> x<sub>max</sub></p>";
    expect(markdownOrPlain(list, "2.1\tPlan\n1.\tone\nb) two\no\tthree\n1026 xmax")).toContain("## Plan");
    const formula = `<p><b>so</b> <math alttext="\\frac{a}{b}"><mfrac><mi>a</mi><mi>b</mi></mfrac></math></p>`;
    expect(markdownOrPlain(formula, "so ab")).toBe("**so** $\\frac{a}{b}$");
  });

  test("whatever the document is made of", () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    const name = fc.constantFrom(
      ..."p div span b i s h2 ul ol li blockquote pre code table tr td th a sup sub details summary figure button select option svg text math mi annotation ruby rt rp iframe canvas dialog template noscript dl dt dd label kbd script img input".split(
        " ",
      ),
    );
    const style = fc.constantFrom(
      "",
      "display:none",
      "mso-list:Ignore",
      "mso-list:l0 level1",
      "font-weight:700",
    );
    const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
      tree: fc.array(tie("node"), { maxLength: 5 }).map((nodes) => nodes.join(" ")),
      node: fc.oneof(
        { weight: 2, arbitrary: word },
        fc
          .tuple(name, style, tie("tree"))
          .map(([tag, css, inside]) => `<${tag} style="${css}">${inside}</${tag}>`),
      ),
    }));
    fc.assert(
      fc.property(tree, (html) => {
        const words = html.replace(/<[^>]*>/g, " ").match(/[a-z]{3,9}/g) ?? [];
        const inserted = markdownOrPlain(html, words.join(" "));
        const letters = inserted.normalize("NFKC").replace(/[^a-z]/g, "");
        for (const each of words) expect(letters).toContain(each);
      }),
      { numRuns: 150 },
    );
  });

  test("a long document that is another one is told in good time", () => {
    const plain = Array.from({ length: 60_000 }, (_, at) => `w${at.toString(36)}`).join(" ");
    expect(markdownOrPlain("<p><b>short</b></p>", plain)).toBe(plain);
  });
});

describe("whatever it comes from", () => {
  test.each([
    ["a script's link", `<a href="javascript:alert(1)">press</a>`, "press"],
    ["one in disguise", `<a href=" JaVa&#10;Script:alert(1)">press</a>`, "press"],
    ["a data link", `<a href="data:text/html,<b>x</b>">press</a>`, "press"],
    ["a link with a password in it", `<a href="https://ada:pw@example.org/">press</a>`, "press"],
    [
      "a disguised link through Google",
      `<a href="https://www.google.com/url?q=javascript:alert(1)">press</a>`,
      "press",
    ],
    [
      "an image",
      `Seen: <img src="https://elsewhere.example/p.png" onerror="alert(1)" alt="a chart">`,
      "Seen: (image: a chart)",
    ],
    ["a tracking pixel", `Seen<img src="https://elsewhere.example/p.gif" width=1>`, "Seen"],
    [
      "scripts, styles, frames and forms",
      `a<script>alert(1)</script><style>p{}</style><iframe src="https://elsewhere.example">x</iframe><svg><script>1</script></svg><button>b</button>`,
      "a",
    ],
    ["tags somebody wrote about", "<p>the &lt;script&gt; tag</p>", "the \\<script> tag"],
    ["a comment", "a<!-- b -->", "a"],
  ])("%s brings in nothing", (_what, html, markdown) => {
    expect(markdownFromHtml(html)).toBe(markdown);
  });

  test("signs that mean nothing in Markdown are not escaped, those that would are", () => {
    const html =
      "<p>snake_case, R&amp;D, ~5 %, see [12], p &lt; 0.05, 3 * 4, ~~no~~, [a](b), &amp;amp;</p><p># not a heading</p>";
    expect(markdownFromHtml(html)).toBe(
      lines(
        "snake_case, R&D, ~5 %, see [12], p < 0.05, 3 \\* 4, \\~\\~no\\~\\~, [a]\\(b), \\&amp;",
        "",
        "\\# not a heading",
      ),
    );
  });

  test("a frame of one cell is not a table, and a document without words is empty", () => {
    expect(markdownFromHtml("<table><tr><td><p>In a frame</p><p>twice</p></td></tr></table>")).toBe(
      "In a frame\n\ntwice",
    );
    expect(markdownFromHtml("<div><p><br></p><img src=x></div>")).toBe("");
  });
});
