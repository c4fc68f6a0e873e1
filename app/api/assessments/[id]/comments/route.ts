export { getComments as GET } from "@/lib/http/get-comments";
export { postComment as POST } from "@/lib/http/post-comment";
