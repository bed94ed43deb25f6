import { findActor } from "../authority/actors.ts";
import { matches } from "../text/pattern.ts";
import type { Cast, Parts, Scene } from "./event-cast.ts";
import type { ToldKind } from "./event-predicates.ts";
import { wholeWords } from "./event-words.ts";

/** A session of heads of state is a summit: «نشست سه‌جانبه … با حضور سران ایران، روسیه و ترکیه». */
const LEADERS = wholeWords("سران(?![ ](?:ستاد|قوا|ارتش|قبایل|عشایر))|(?:روسای|رییسان)[ ]جمهور(?:ی)?|رهبران");

/** Bodies that sit in council: their sittings are meetings. */
const COUNCIL = /^(?:شورای|کمیته|کمیسیون|هیئت)[ ]/u;

/** The kind of what those parts tell: a session is a summit where heads of state hold it, and no sitting of a world body's council is one. */
export function toldKind(scene: Scene, { clause }: Pick<Cast, "clause">, kind: ToldKind, parts: readonly Parts[]): ToldKind {
  if (kind !== "session" && kind !== "summit") return kind;
  const hasLeaders = matches(LEADERS, clause);
  if (kind === "session") return hasLeaders ? "summit" : kind;
  const isSitting = !hasLeaders && parts.every(({ others: [body] }) => body !== undefined && isCouncil(scene, body));
  return isSitting ? "meeting" : kind;
}

function isCouncil({ facts: { mentions } }: Scene, id: string): boolean {
  const body = findActor(id);
  const name = body === null ? mentions.find(({ actor }) => actor === id)?.name : body.name;
  return id !== "gcc" && body?.kind !== "place" && name !== undefined && COUNCIL.test(name);
}
