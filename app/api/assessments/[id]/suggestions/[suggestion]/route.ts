export { putSuggestion as PUT } from "@/lib/http/put-suggestion";
