import { postConfirm } from "@/lib/http/post-confirm";

export const POST = postConfirm;
