/** A share, from 0 to 1, as CSS has it. */
export function percent(share: number): string {
  return `${share * 100}%`;
}
