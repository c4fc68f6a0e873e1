export { postAids as POST } from "@/lib/http/post-aids";
