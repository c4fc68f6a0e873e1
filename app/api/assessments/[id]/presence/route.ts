export { postPresence as POST } from "@/lib/http/post-presence";
