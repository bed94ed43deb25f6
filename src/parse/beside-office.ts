import type { OfficeMatch } from "../authority/find-offices.ts";
import type { MentionMark, NamedActor, OfficeMark } from "../document/document.ts";
import { foldText } from "../text/fold.ts";
import { firstFrom } from "../text/spans-within.ts";

/** A person named next to an office. */
export interface Beside extends NamedActor {
  /** A comma parts them behind the office: it may be a list, «وزیر خارجه قطر، لاوروف و …». */
  readonly listed: boolean;
}

/** Most code units between an office and its holder's name: an honorific may stand there. */
const GAP = 16;

const TITLE = "(?:(?:شیخ|اقای|دکتر|مهندس|سردار|سرلشکر|ژنرال|سید|حجت\u200c?الاسلام|ایت\u200c?الله|مولوی|ملا|خانم)[ \u200c\n]+)?";
/** «X وزیر خارجه», «X، وزیر خارجه», ««X» وزیر خارجه». */
const NAME_BEFORE = /^[ \u200c\n»"”]*[،,(]?[ \u200c\n(]*(?:معاون[ \u200c\n]+نخست[ \u200c]?وزیر[ \u200c\n]+و[ \u200c\n]+)?$/u;
/** «X، معاون نخست‌وزیر و وزیر خارجه»: a deputy's title stands between. */
const TITLE_GAP = 32;
/** «وزیر خارجه X», «وزیر خارجه «X»», «وزیر خارجه آقای X». */
const NAME_BEHIND = new RegExp(`^[ \u200c\n]*(?:(?:خود|خویش|اش|شان)[ \u200c\n]*)?[،,:]?[ \u200c\n]*[«"“]?[ \u200c\n]*${TITLE}$`, "u");

/** The person named beside an office: before it, behind it, or beside the office that it is joined to by «و». */
export function besideOffice(source: string, mentions: readonly MentionMark[], office: OfficeMatch, before: OfficeMark | undefined): Beside | null {
  const at = firstFrom(mentions, office.from);
  const left = personBefore(source, mentions[at - 1], office);
  if (left) return left;
  // Past the state that the office itself names.
  const next = mentions.slice(at, at + 4).find(({ from }) => from >= office.to);
  return personBehind(source, next, office) ?? personOfJoined(source, office, before);
}

function personBefore(source: string, mention: MentionMark | undefined, { role, from, to }: OfficeMatch): Beside | null {
  if (mention?.kind !== "person" || from - mention.to > TITLE_GAP || from <= mention.to) return null;
  if (role === "counterpart" && actsOn(source, mention, { to })) return null;
  const gap = source.slice(mention.to, from);
  const isHis = NAME_BEFORE.test(gap) || (WHO.test(gap) && IS.test(source.slice(to, to + IS_LENGTH)));
  return isHis ? { id: mention.actor, name: mention.name, listed: false } : null;
}

/** «لاوروف همتای ایرانی خود را به مسکو دعوت کرد»: who begins a line does something to his counterpart, and is not it. */
export function actsOn(source: string, name: Pick<MentionMark, "from">, counterpart: Pick<MentionMark, "to">): boolean {
  return BEGINS_LINE.test(source.slice(Math.max(0, name.from - 3), name.from)) && OWN_OBJECT.test(source.slice(counterpart.to, counterpart.to + 12));
}

const BEGINS_LINE = /(?:^|\n)[ «"]*$/u;
const OWN_OBJECT = /^[ ](?:خود|خویش)[ ]را(?!\p{L})/u;

/** «سوینی که وزیر خارجه فنلاند است». */
const WHO = /^[»"”]?،?[ \n]که[ \n]$/u;
const IS = /^[ \n]است(?!\p{L})/u;
const IS_LENGTH = 6;

function personBehind(source: string, mention: MentionMark | undefined, { to }: OfficeMatch): Beside | null {
  if (mention?.kind !== "person" || mention.from - to > GAP || mention.from <= to) return null;
  const gap = foldText(source.slice(to, mention.from));
  return NAME_BEHIND.test(gap) ? { id: mention.actor, name: mention.name, listed: /[،,:]/u.test(gap) && !isSetOff(source, mention) } : null;
}

/** «سفیر ایران در برلین، X، گفت»: set off by two commas, and no list goes on behind the second. */
function isSetOff(source: string, { to }: MentionMark): boolean {
  const behind = /^[»"”]?[ \u200c]?[،,][ \u200c\n]+(\p{L}+)/u.exec(foldText(source.slice(to, to + GAP * 2)));
  return behind?.[1] !== undefined && SETS_OFF.has(behind[1]);
}

/** What goes on with the sentence behind a name that is set off. */
const SETS_OFF = new Set(["گفت", "افزود", "نوشت", "در", "با", "به", "از", "این", "روز", "امروز", "دیروز", "نیز", "هم", "ضمن", "که", "بر", "درباره", "اعلام", "تاکید", "خبر"]);

/** «X، نخست‌وزیر و وزیر خارجه قطر»: one person of two offices. */
function personOfJoined(source: string, { from }: OfficeMatch, before: OfficeMark | undefined): Beside | null {
  if (before?.reason !== "named-beside" || before.holder === null) return null;
  return /^[ \u200c\n]+و[ \u200c\n]+$/u.test(source.slice(before.to, from)) ? { ...before.holder, listed: true } : null;
}
