/** The place of an author's words to a finding among those of all forms. */
export function responsePlace(assessmentId: string, fingerprint: string): string {
  return `response/${assessmentId}/${fingerprint}`;
}
