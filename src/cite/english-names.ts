import { OUTLETS } from "../authority/outlets.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import type { NamedOutlet } from "../document/document.ts";

const ENGLISH = new Map(OUTLETS.filter(({ english }) => english !== "").map(({ id, english }) => [id, english]));

/** An outlet as it names itself in English; its Persian name where the authority file has none. */
export function englishOutlet({ id, name }: NamedOutlet): string {
  return ENGLISH.get(id) ?? name;
}

/** The agencies that a page quotes, as an author: «Fars and IRNA»; empty where there are none. */
export function englishSources(sources: readonly NamedOutlet[], and: string): string {
  const names = sources.map(englishOutlet);
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")}${names.length > 2 ? "," : ""} ${and} ${names.at(-1)}`;
}

/** The months, January first. The calendar has them too, beside a table that no browser needs for a reference. */
export const MONTHS: readonly string[] = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

/** `["2023", "October 9"]` */
export function englishDay(day: IsoDay): readonly [year: string, date: string] {
  const [year = "", month = "", date = ""] = day.split("-");
  return [year, `${MONTHS[Number(month) - 1] ?? ""} ${Number(date)}`];
}
