import type { Office, OfficeRole, Person, ShortForm } from "./authority.ts";
import { NAMED_BY_ROW, OFFICE_TITLES } from "./office-titles.ts";
import { ORGANIZATIONS } from "./organizations.ts";
import type { OfficeRow, PersonRow } from "./person-row.ts";
import { PEOPLE_OF_EMBASSIES } from "./people-of-embassies.ts";
import { PEOPLE_OF_IRAN } from "./people-of-iran.ts";
import { PEOPLE_OF_THE_NATIONS } from "./people-of-the-nations.ts";
import { PEOPLE_OF_THE_REGION } from "./people-of-the-region.ts";
import { PEOPLE_OF_THE_WORLD } from "./people-of-the-world.ts";
import { PLACES } from "./places.ts";
import { seatWords } from "./seat-words.ts";
import { STATES } from "./states.ts";

/**
 * The last day that the terms of office are good for: whoever held an office then may have left it
 * since, so nobody is said to hold one later.
 */
export const OFFICES_KNOWN_UNTIL = "2025-09-30";

/**
 * People and the offices they held. Terms are set down from general knowledge, from the news where a
 * remark says so; each row's source is the article in which it can be checked.
 */
export const PEOPLE: readonly Person[] = [...PEOPLE_OF_IRAN, ...PEOPLE_OF_THE_REGION, ...PEOPLE_OF_THE_WORLD, ...PEOPLE_OF_THE_NATIONS, ...PEOPLE_OF_EMBASSIES].map(readPerson);

function readPerson(row: PersonRow): Person {
  return {
    id: row.id,
    kind: "person",
    name: row.name,
    english: row.english,
    variants: row.variants ?? [],
    shortForms: readShortForms(row),
    offices: (row.offices ?? []).map((office) => readOffice(office, row.english)),
  };
}

function readShortForms({ alone = [], short = [], word = [] }: PersonRow): ShortForm[] {
  return [
    ...alone.map((form) => ({ form, alone: true as const })),
    ...short.map((form) => ({ form })),
    ...word.map((form) => ({ form, word: true as const })),
  ];
}

function readOffice({ role, of, at, from, to, title, acting, narrowed, remark, article }: OfficeRow, english: string): Office {
  const source = { article: article ?? english, narrowed: narrowed ?? null, remark: remark ?? null };
  const office = { role, of, title: title ?? titleOf(role, of, at), from, to, source, ...(at === undefined ? {} : { at }) };
  return acting ? { ...office, acting } : office;
}

function titleOf(role: OfficeRole, of: string, at: string | undefined): string {
  if (NAMED_BY_ROW.has(role)) throw new Error(`Expected a row with a title for the role ${role} of ${of}`);
  return `${OFFICE_TITLES[role]} ${nameOf(of)}${at === undefined ? "" : ` ${seatWords(role)} ${nameOf(at)}`}`;
}

function nameOf(id: string): string {
  const actor = [...STATES, ...ORGANIZATIONS, ...PLACES].find((actor) => actor.id === id);
  if (actor === undefined) throw new Error(`Expected the file to know ${id}, whose office somebody held`);
  return actor.name;
}
