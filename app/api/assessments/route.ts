export { getAssessments as GET } from "@/lib/http/get-assessments";
