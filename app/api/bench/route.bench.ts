export { PUT } from "@/bench/server/put-upsert";
