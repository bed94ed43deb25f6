import type { OfficeRole } from "../authority/authority.ts";
import type { OfficeMatch } from "../authority/find-offices.ts";
import { officeId, officeName } from "../authority/office-name.ts";
import { whoHeld } from "../authority/who-held.ts";
import type { IsoDay } from "../calendar/jalali.ts";
import type { MentionMark, NamedActor, OfficeMark, OfficeReason } from "../document/document.ts";

/** Code units between an office and the name of its holder beside it. */
const BESIDE = 2;

/**
 * The offices that the article names, in the order of the text, each with who held it. A bare office is
 * that of Iran, whose press this is. What is not known stays unresolved, with the reason.
 */
export function findOfficeMarks(offices: readonly OfficeMatch[], mentions: readonly MentionMark[], day: IsoDay | null): OfficeMark[] {
  const people = mentions.filter(({ kind }) => kind === "person");
  const near = indexEnds(people);
  return offices.map((office) => markOf(office, nameBeside(office, near), day));
}

/** People by the places where their names begin and end. */
function indexEnds(people: readonly MentionMark[]): ReadonlyMap<number, NamedActor> {
  return new Map(people.flatMap(({ from, to, actor, name }) => [from, to].map((at) => [at, { id: actor, name }] as const)));
}

function nameBeside({ from, to, former }: OfficeMatch, near: ReadonlyMap<number, NamedActor>): NamedActor | null {
  if (former) return null;
  for (let gap = 1; gap <= BESIDE; gap++) {
    const beside = near.get(to + gap) ?? near.get(from - gap);
    if (beside) return beside;
  }
  return null;
}

function markOf(match: OfficeMatch, beside: NamedActor | null, day: IsoDay | null): OfficeMark {
  // «همتای عمانی»: the press says it of foreign ministers
  const role: OfficeRole = match.role === "counterpart" ? "foreign-minister" : match.role;
  const of = match.of ?? "iran";
  const found = beside ? { holder: beside, reason: "named-beside" as const } : holderOf(match, role, of, day);
  return { from: match.from, to: match.to, office: officeId(role, of), name: officeName(role, of), ...found };
}

function holderOf(match: OfficeMatch, role: OfficeRole, of: string, day: IsoDay | null): { holder: NamedActor | null; reason: OfficeReason } {
  if (match.former) return { holder: null, reason: "former" };
  if (day === null) return { holder: null, reason: "no-day" };
  const person = whoHeld(role, of, day);
  if (person === null) return { holder: null, reason: "not-in-file" };
  return { holder: { id: person.id, name: person.name }, reason: match.of === null ? "held-at-home" : "held-that-day" };
}
