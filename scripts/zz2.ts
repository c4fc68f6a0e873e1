import { EXAMPLES } from "@/lib/domain/examples/examples";
import { INSTRUMENT } from "@/lib/domain/instrument/instrument";
import { RULEBOOK } from "@/lib/domain/rules/rulebook";
import { findFindings } from "@/lib/domain/findings/find";
import { decideScrutiny } from "@/lib/domain/findings/scrutiny";
const e=EXAMPLES.toSorted((a,b)=>Object.keys(b.answers).length-Object.keys(a.answers).length)[0]!;
const one=()=>{const a={...e.answers}; const f=findFindings(INSTRUMENT,RULEBOOK,a); return decideScrutiny(f.findings,a);};
for (let i=0;i<50;i++) one();
const t=performance.now(); for (let i=0;i<1500;i++) one(); console.log(((performance.now()-t)/1500).toFixed(2),"ms");
