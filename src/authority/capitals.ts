import { PLACES } from "./places.ts";

/**
 * Seats of governments by whose names the press calls these: «مذاکرات تهران و واشنگتن». Vienna, Geneva, The Hague and their
 * like are left out: what is called by them is called by where it was held.
 */
const SEATS = new Set(
  (
    "tehran doha muscat riyadh abu-dhabi manama baghdad damascus beirut cairo sanaa ankara baku yerevan tbilisi islamabad ashgabat tashkent bishkek kabul dushanbe astana " +
    "washington london paris berlin madrid rome athens warsaw budapest belgrade stockholm oslo copenhagen helsinki prague bratislava sofia bucharest vilnius riga tallinn chisinau pristina nicosia lisbon dublin " +
    "moscow minsk kyiv beijing tokyo seoul pyongyang new-delhi dhaka colombo kathmandu hanoi manila bangkok jakarta kuala-lumpur khartoum addis-ababa nairobi pretoria abuja mogadishu asmara juba kigali kampala kinshasa bamako niamey ouagadougou ndjamena rabat nouakchott dakar " +
    "ottawa havana caracas bogota brasilia buenos-aires mexico-city managua quito lima la-paz santiago canberra wellington"
  ).split(" "),
);

const STATES = new Map(PLACES.flatMap(({ id, state }) => (state !== null && SEATS.has(id) ? [[id, state]] : [])));

/** The state whose government is called by a city; `null` for other places. Both ids. */
export function seatOf(place: string): string | null {
  return STATES.get(place) ?? null;
}
