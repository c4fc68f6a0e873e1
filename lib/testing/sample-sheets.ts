/**
 * X-Risk Sheets about an invented project, written by us in the forms that people paste. The few printed questions quoted
 * are those of the sheet (see `X_RISK_SHEET`). For tests; not part of the product.
 */

/** Markdown: headings for sections, numbers and bold titles, a task list for the boxes. */
export const MARKDOWN_SHEET = `# X-Risk Sheet

Probes for untrue statements, version of March.

## Long-Term Impact on Advanced AI Systems

In this section, please analyze how this work shapes the process that will lead to advanced AI systems and how it steers the process in a safer direction.

1. **Overview.** How is this intended to reduce existential risks from advanced AI systems?

   **Answer:** Providers notice knowing falsehoods of their own model.
   They act on them before users do.

   - first with auditors
   - then with everybody

2. **Direct Effects.** Deceptive models; weak monitoring.

3. **Diffuse Effects.**
   Better measurement, and a habit of publishing miss rates:
   1. by auditors
   2. by providers

4. **What's at Stake?** An agent that lies about a biological threat is stopped in time.

- [x] **5. Result Fragility.** Only tried on models of one family.
- [ ] **6. Problem Difficulty.**
- [x] **7. Human Unreliability.**
- [ ] **8. Competitive Pressures.** Costs 2 % of speed.

## Safety-Capabilities Balance

9. **Overview.** Nothing here trains a model.
10. **Red Teaming.** Fine-tuning is debugged faster with probes.
11. **General Tasks.** [ ]
12. **General Goals.** [ ]
13. **Correlation With General Aptitude.** ☐
14. **Safety via Capabilities.** ☒

## Elaborations and Other Considerations

15. **Other.** Regarding Q5: larger models were out of reach.

# References

A paper that we cite.
`;

/** Text copied out of a PDF: no mark-up, "Q" before the numbers, wrapped and hyphenated lines, boxes lost or kept. */
export const PDF_SHEET = `A     X-Risk Analysis
A.1   Long-Term Impact on Advanced AI Systems
Q1 Overview. How is this work intended to reduce existential risks from ad-
   vanced AI systems?
   Answer: Providers notice knowing falsehoods of their own
   model, and act on them before users do.
Q2 Direct Effects. If this work directly reduces existential risks, what are the main hazards,
   vulnerabilities, or failure modes that it directly affects?
   Answer: Deceptive models, weak monitoring.
Q5 Result Fragility. Do the findings rest on strong theoretical assumptions; are they not demon-
   strated using leading-edge tasks or models; or are the findings highly sensitive to hyperparame-
   ters?                                            \u2612
Q6 Problem Difficulty. Is it implausible that any practical system could ever markedly outperform
   humans at this task?


                                                 9
A.2 Safety-Capabilities Balance
Q9 Overview. How does this improve safety more than it improves general capabilities?
   Answer: Nothing here trains a model.
A.3 Elaborations and Other Considerations
Q15 Other. What clarifications or uncertainties about this work and x-risk are worth mentioning?
   Answer: Larger models were out of reach.
                                                10
B     Experimental Results
A table of no concern to the sheet.
`;

/** LaTeX as in a paper's source: lists without numbers, `\\textbf`, `\\checkmark`, `\\square`, and an appendix after it. */
export const LATEX_SHEET = String.raw`\section{X-Risk Sheet}
Individual question responses do not decisively imply relevance or irrelevance to existential risk reduction. Do not check a box if it is not applicable.
\subsection{Long-Term Impact on Advanced AI Systems}
\begin{enumerate}[leftmargin=*]
\item \textbf{Overview.} How is this intended to reduce existential risks from advanced AI systems? \\
\textbf{Answer:} Providers notice knowing falsehoods~\citep{liar2024} in time.
\item \textbf{Direct Effects.} \textbf{Answer:} Two kinds of models:
\begin{itemize}
\item those that deceive,
\item those that flatter.
\end{itemize}
\item \textbf{What's at Stake?} Which future do you mean? \textit{Answer:} An agent is stopped in time.
\item \textbf{Result Fragility.} \hfill $\boxtimes$
\item \textbf{Human Unreliability.} \checkmark Experts label the dialogues.
\end{enumerate}
\subsection{Safety-Capabilities Balance}
\begin{enumerate}[resume]
\item \textbf{Overview.} Nothing here trains a model.
\item \textbf{General Tasks.} \hfill $\square$
\end{enumerate}
\subsection{Elaborations and Other Considerations}
\begin{enumerate}[resume]
\item \textbf{Other.} None.
\end{enumerate}
\section{Proofs}
Of no concern to the sheet.
`;

/** Plain text from a form: bare numbers and no titles. */
export const BARE_SHEET = `X-Risk Sheet of the probes project

1) Providers notice knowing falsehoods of their own model.
2) Deceptive models. In order:
     1) those that deceive
     2) those that flatter
3) Miss rates are published.
5) yes
6) no, people are easily outdone
11) (x)
15) Larger models were out of reach.
`;
