import { rulebookRows } from "@/bench/rulebook/rulebook-rows";
import { tableOf } from "@/bench/measure/print-table";
console.log(tableOf(await rulebookRows({rounds:7,milliseconds:80})));
