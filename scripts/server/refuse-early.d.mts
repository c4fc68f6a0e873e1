export declare function earlyRefusal(
  method?: string,
  address?: string,
): { readonly status: number; readonly sentence: string } | null;
