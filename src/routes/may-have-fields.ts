/** Whether it is worth loading what reads fields: each has a colon, of whatever width. */
export function mayHaveFields(query: string): boolean {
  return /[:：﹕]/.test(query);
}
