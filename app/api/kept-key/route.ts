export { postKeptKey as POST } from "@/lib/http/post-kept-key";
