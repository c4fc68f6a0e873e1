export { getHistory as GET } from "@/lib/http/get-history";
