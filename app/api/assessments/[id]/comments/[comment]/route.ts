export { deleteComment as DELETE } from "@/lib/http/delete-comment";
export { putComment as PUT } from "@/lib/http/put-comment";
