export { getSearchSuggestions as GET } from "@/lib/http/get-search-suggestions";
