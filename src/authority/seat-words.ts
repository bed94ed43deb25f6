import type { OfficeRole } from "./authority.ts";

/** What stands between whose envoy somebody is and where, or for what: «سفیر ایران در عمان», «نماینده ویژه آمریکا در امور ایران». */
const SEAT_WORDS: Partial<Record<OfficeRole, string>> = {
  ambassador: "در",
  "charge-daffaires": "در",
  "interests-section-head": "در",
  "special-envoy": "در امور",
};

/** The words by which a seat follows the name of such an office; `null` for offices that have none. */
export function seatWords(role: OfficeRole): string | null {
  return SEAT_WORDS[role] ?? null;
}

/** Whether this is the head of a mission abroad: the press calls him by his surname alone only where it has named him in full. */
export function isOfMission(role: OfficeRole): boolean {
  return seatWords(role) === "در";
}
