import { PLACES } from "../authority/places.ts";
import { sendsPersian } from "../authority/outlet-names.ts";
import { WEEKDAY_PATTERN } from "../calendar/weekday.ts";
import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import { letterAt, narrow, spanOfLetters, type Reading } from "../text/reading.ts";
import type { Span } from "../text/span.ts";
import { squeezeFolded } from "../text/squeeze.ts";
import { findAgency, findKnownOutlet, type OutletMatch } from "./read-outlet.ts";

/**
 * Place, agency and day, as agencies head an item, in any order and with any marks between: «خارطوم، خبرگزاری X (ایکس)
 * ۸۵/۰۶/۱۲» on a line of its own, «دوشنبه، 02.06.2022 /آژانس ملی «X»/. …» in front of the text.
 */
export interface Dateline {
  /** The agency, where it can be the page's own. */
  readonly outlet: OutletMatch;
  /** Whether nothing else stands on the line. */
  readonly isAlone: boolean;
  /** Whether one of the places is known. */
  readonly hasPlace: boolean;
}

/** In code units, with the mark that ends it. */
export const LONGEST_DATELINE = 120;
/** Words of a place, and pieces that can be none but places. */
const MOST_IN_PLACE = 3;
const MOST_PLACES = 2;
/** Words of an agency's name. */
const MOST_IN_NAME = 6;

/** What parts the pieces of a dateline. */
const MARKS = /[ ]?[،,/()«»"|:.–—-]+[ ]?/u;
/** What ends it in front of a text: a closing mark and one that parts, or the line's end. */
const ENDS = overFolded(/^(?:[ ]?[)»"]){0,2}[ ]?(?:$|(?:[:.؛/|–—-]|،(?=[ ]?[:–—-]))[.:/–—-]{0,3}(?=[ ]|$|\p{L}))/u);
/** «X/ شهر/ ۱۲ عقرب ۱۳۹۸ وزیر …»: behind strokes the text begins with a word that says nothing of the day. */
const BEHIND_STROKES = overFolded(/^[ ](?!(?:بود|است|روز|روزی|سالروز|سالگرد|در|را|به|و|تا|از|که|با|برای|نیز|هم|یا|بر)(?!\p{L}))\p{L}/u);
/** Pieces that say nothing of whose the item is: weekday, clock, the words before a day, the kind of an agency whose name the next piece has. */
const NEUTRAL = overFolded(new RegExp(`^(?:(?:روز )?(?:${WEEKDAY_PATTERN})|مورخ|در|روز|ساعت|تاریخ|[0-9]{1,2}|(?:خبرگزاری|اژانس)(?: \\p{L}+){0,3})?$`, "u"));
/** Behind the place: «X در ۳ دسامبر». */
const BEFORE_DAY = overFolded(/[ ](?:در|مورخ|روز)$/u);
/** Words with which a clause begins, never a place. */
const CLAUSE = overFolded(/^(?:به|از|در|بر|طبق|با|تا|که|و|پس|روز|این|ان)(?: |$)/u);
/** «آژانس ملی اطلاعاتی X»: what stands between the kind and the name. */
const KIND = overFolded(/^(?:خبرگزاری|اژانس)(?: \p{L}+){0,3} $/u);

/** The dateline with which a line begins, whose day stands at a span of its folded letters; `null` where another thing does. */
export function readDateline(line: Reading, day: Span): Dateline | null {
  if (day.to > LONGEST_DATELINE) return null;
  const front = readPieces(line, 0, day.from);
  if (front === null) return null;
  const { text } = line;
  if (front.outlet) return endsAt(text, day.to) || (front.isStroked && BEHIND_STROKES.test(text.slice(day.to))) ? told(line, front, day.to) : null;
  return readBehind(line, front, day.to);
}

/** What stands in a stretch of a dateline. */
interface Pieces {
  readonly outlet: OutletMatch | null;
  readonly places: number;
  readonly hasPlace: boolean;
  /** Whether a stroke ends it, and another stands before. */
  readonly isStroked: boolean;
}

/** The pieces of the letters from `first` to `end`; `null` where one is neither place nor agency. */
function readPieces(line: Reading, first: number, end: number): Pieces | null {
  let [outlet, places, hasPlace]: [OutletMatch | null, number, boolean] = [null, 0, false];
  const stretch = line.text.slice(first, end);
  let at = first;
  for (const raw of stretch.split(MARKS)) {
    const from = line.text.indexOf(raw, at);
    at = from + raw.length;
    const piece = raw.trim().replace(BEFORE_DAY, "");
    const name = agencyOf(line, from + raw.indexOf(piece), piece);
    // «خبرگزاری X (ایکس)»: full name and short name.
    if (name && (outlet === null || outlet.outlet.id === name.outlet.id)) outlet = name;
    else if (!NEUTRAL.test(piece)) {
      if (CLAUSE.test(piece) || piece.split(" ").length > MOST_IN_PLACE || ++places > MOST_PLACES) return null;
      hasPlace ||= isPlaceName(piece);
    }
  }
  return { outlet, places, hasPlace, isStroked: /\/.*\/[ ]?$/u.test(stretch) };
}

/** The agency behind the day, up to the mark that ends the dateline. */
function readBehind(line: Reading, front: Pieces, dayEnd: number): Dateline | null {
  const { text } = line;
  let end = dayEnd;
  for (let pieces = 0; pieces < MOST_PLACES + 2; pieces++) {
    const mark = MARKS.exec(text.slice(end, LONGEST_DATELINE));
    if (mark === null || (pieces === 0 && mark.index !== 0)) return null;
    const next = end + mark.index + mark[0].length;
    const length = MARKS.exec(text.slice(next, LONGEST_DATELINE))?.index ?? (text.length <= LONGEST_DATELINE ? text.length - next : -1);
    if (length < 0) return null;
    end = next + length;
    const behind = readPieces(line, dayEnd, end);
    if (behind === null || behind.places + front.places > MOST_PLACES) return null;
    // «آژانس ملی X «ایکس»/»: behind the full name the short one may stand.
    if (behind.outlet && endsAt(text, end)) return told(line, { ...behind, hasPlace: behind.hasPlace || front.hasPlace }, end);
  }
  return null;
}

/** «سیاسی.خارجی.ترکمنستان.»: behind the day a wire agency says under what it files the item. */
const FILED = overFolded(/^[ ]\p{L}{3,12}(?:[ ]?\.[ ]?\p{L}{3,12}){1,4}[ ]?\.?[ ]*$/u);

function endsAt(text: string, end: number): boolean {
  return ENDS.test(text.slice(end)) || FILED.test(text.slice(end));
}

function told({ text }: Reading, { outlet, hasPlace }: Pieces, end: number): Dateline | null {
  return outlet && { outlet, hasPlace, isAlone: !/\p{L}/u.test(text.slice(end)) || FILED.test(text.slice(end)) };
}

/** The agency whose name fills a piece, perhaps behind what it is, and which sends its items in Persian. */
function agencyOf(line: Reading, first: number, piece: string): OutletMatch | null {
  const reading = narrow(line, spanOfLetters(line, first, first + piece.length));
  if (piece.length < 2 || reading.words.length > MOST_IN_NAME) return null;
  const known = findKnownOutlet(reading, MOST_IN_NAME);
  const fills = known !== null && known.to === reading.to && (known.from === reading.from || KIND.test(piece.slice(0, letterAt(reading, known.from))));
  const match = fills ? known : findAgency(reading);
  return match?.agency && sendsPersian(match.outlet.id) ? match : null;
}

const PLACE_NAMES = new Set(PLACES.flatMap(({ name, variants }) => [name, ...variants]).map((name) => squeezeFolded(foldText(name))));

/** Whether a folded phrase is the name of a place that the authority file knows. */
export function isPlaceName(folded: string): boolean {
  return PLACE_NAMES.has(squeezeFolded(folded));
}
