import { jsonRoute } from "@/lib/http/json-route";
import { suggestForSearch } from "@/lib/use-cases/suggest-for-search";

/** GET ?text=…&caret=…&member=… → 200 { suggestions: SearchSuggestion[] }. */
export const getSearchSuggestions = jsonRoute(suggestForSearch);
