export { getOutline as GET } from "@/lib/http/get-outline";
