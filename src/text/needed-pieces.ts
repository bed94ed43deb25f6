/**
 * What a regular expression says of the texts that it matches, as RE2 and Rust's `regex` derive it to skip
 * what cannot match (Cox, "Regular Expression Matching with a Trigram Index", 2012).
 */
interface Found {
  /** Every text that it can match, where these are few. */
  readonly all: readonly string[] | null;
  /** In each text in which it matches stands one of each choice. */
  readonly needed: readonly Choice[];
}

/** Pieces of which one stands in a text. */
type Choice = readonly string[];

/** More texts are not kept apart. */
const MOST = 96;
/** Of so many choices it is asked whether one of each stands there: a third seldom tells more. */
const MOST_CHOICES = 2;
const NOTHING: Found = { all: [""], needed: [] };
const ANYTHING: Found = { all: null, needed: [] };

/**
 * The rarest choices of pieces of which each text in which a pattern matches holds one, in the match or where
 * the pattern looks round; none where nothing is sure. `source` is that of a regular expression with the
 * flag `u` and without `i`.
 */
export function neededPieces(source: string): readonly Choice[] {
  const choices = sure(readChoice({ source, at: 0 })).filter((choice) => likelihood(choice) < ANYWHERE);
  return choices.toSorted((a, b) => likelihood(a) - likelihood(b)).slice(0, MOST_CHOICES);
}

/** Where the reader stands in the pattern. */
interface Cursor {
  readonly source: string;
  at: number;
}

function readChoice(cursor: Cursor): Found {
  const ways = [readSequence(cursor)];
  while (skip(cursor, "|")) ways.push(readSequence(cursor));
  return oneOf(ways);
}

/** Stretches of which all texts are known run together, until these become too many or something else stands there. */
function readSequence(cursor: Cursor): Found {
  const needed: Choice[] = [];
  let [run, isWhole]: [Choice, boolean] = [[""], true];
  while (cursor.at < cursor.source.length && !")|".includes(next(cursor))) {
    const { all, needed: inside } = readRepeated(cursor);
    needed.push(...inside);
    if (all !== null && run.length * all.length <= MOST) {
      run = run.flatMap((first) => all.map((second) => first + second));
    } else {
      needed.push(...sure({ all: run, needed: [] }));
      [run, isWhole] = [all ?? [""], false];
    }
  }
  return isWhole ? { all: run, needed } : { all: null, needed: [...needed, ...sure({ all: run, needed: [] })] };
}

function readRepeated(cursor: Cursor): Found {
  const found = readOne(cursor);
  const { source, at } = cursor;
  const [sign = "", least = "0"] = /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(source.slice(at, at + 12)) ?? [];
  cursor.at += sign.length;
  if (sign === "" || sign.startsWith("{1}")) return found;
  if (/^(?:\?|\{0,1\})/.test(sign)) return oneOf([found, NOTHING]);
  return sign.startsWith("+") || Number(least) > 0 ? { all: null, needed: sure(found) } : ANYTHING;
}

function readOne(cursor: Cursor): Found {
  const char = String.fromCodePoint(cursor.source.codePointAt(cursor.at) ?? 0);
  cursor.at += char.length;
  if (char === "(") return readGroup(cursor);
  if (char === "[") return readClass(cursor);
  if (char === "\\") return readEscape(cursor);
  if (char === "^" || char === "$") return NOTHING;
  return char === "." ? ANYTHING : letters([char]);
}

function readGroup(cursor: Cursor): Found {
  const [opening = ""] = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(cursor.source.slice(cursor.at, cursor.at + 40)) ?? [];
  cursor.at += opening.length;
  const found = readInside(cursor);
  cursor.at++;
  if (opening.endsWith("!")) return NOTHING;
  return opening.endsWith("=") ? { all: [""], needed: sure(found) } : found;
}

/** What stands in a group, up to its end. The names of months stand in a dozen patterns: they are read once. */
function readInside(cursor: Cursor): Found {
  const inside = cursor.source.slice(cursor.at, endOfGroup(cursor));
  const found = known.get(inside) ?? readChoice({ source: inside, at: 0 });
  known.set(inside, found);
  cursor.at += inside.length;
  return found;
}

const known = new Map<string, Found>();

/** Where the group in which the reader stands is closed. */
function endOfGroup({ source, at }: Cursor): number {
  const signs = /\\.|\[(?:\\.|[^\]\\])*\]|[()]/gsu;
  signs.lastIndex = at;
  let open = 1;
  while (open > 0) {
    const [sign] = signs.exec(source) ?? [];
    if (sign === undefined) return source.length;
    if (sign === "(") open++;
    if (sign === ")") open--;
  }
  return signs.lastIndex - 1;
}

/** A class of a few letters; one of ranges, kinds or what it shuts out can be anything. */
function readClass(cursor: Cursor): Found {
  const from = cursor.at;
  while (next(cursor) !== "]") cursor.at += next(cursor) === "\\" ? 2 : 1;
  const inside = cursor.source.slice(from, cursor.at++);
  const plain = inside.replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return /^\^|\\|.-./su.test(plain) ? ANYTHING : letters(plain);
}

function readEscape(cursor: Cursor): Found {
  const [escape = "", code, property, name, other = ""] = /^(?:u([0-9a-fA-F]{4})|([pP]\{\w+\})|k<(\w+)>|(.))/su.exec(cursor.source.slice(cursor.at, cursor.at + 60)) ?? [];
  cursor.at += escape.length;
  if (code !== undefined) return letters([String.fromCharCode(Number.parseInt(code, 16))]);
  if (property !== undefined || name !== undefined) return ANYTHING;
  if (other === "b" || other === "B") return NOTHING;
  if (/[a-zA-Z0-9]/.test(other)) return other === "n" ? letters(["\n"]) : ANYTHING;
  return letters([other]);
}

function next({ source, at }: Cursor): string {
  return source.charAt(at);
}

function skip(cursor: Cursor, char: string): boolean {
  const isThere = next(cursor) === char;
  if (isThere) cursor.at++;
  return isThere;
}

function letters(choice: Iterable<string>): Found {
  return { all: [...choice], needed: [] };
}

/** What is sure where any of several ways may be taken: all are looked at together, since a list of names has dozens. */
function oneOf(ways: readonly Found[]): Found {
  const [only, ...others] = ways;
  if (only !== undefined && others.length === 0) return only;
  const all = new Set(ways.flatMap((way) => way.all ?? []));
  if (all.size <= MOST && ways.every((way) => way.all !== null)) return { all: [...all], needed: [] };
  const chosen = ways.map((way) => rarest(sure(way)));
  return { all: null, needed: chosen.includes(null) ? [] : [shortest(chosen.flatMap((pieces) => pieces ?? []))] };
}

/** What stands in each text: one of all that can match, if none of them is empty, and what was sure besides. */
function sure({ all, needed }: Found): readonly Choice[] {
  return all === null || all.includes("") ? needed : [...needed, shortest(all)];
}

function rarest(choices: readonly Choice[]): Choice | null {
  const [first] = choices.toSorted((a, b) => likelihood(a) - likelihood(b));
  return first ?? null;
}

/** How likely one of the pieces stands at a place, were letters strewn by chance: each further one makes a piece rarer. */
function likelihood(pieces: Choice): number {
  return pieces.reduce((sum, piece) => sum + RARER ** piece.replace(/[ \n\u200c]/g, "").length, 0);
}

/** A space or any digit stands nearly everywhere: to look for them tells nothing. */
const ANYWHERE = 1;
/** Less than a third of what might go on a Persian word does. */
const RARER = 0.3;

/** So many code units of a piece are looked for: those behind them make it hardly any rarer. */
const LONGEST = 8;

/** The beginnings of the pieces, without those that hold another of them: whoever finds that one finds them. */
function shortest(pieces: Choice): Choice {
  const once = [...new Set(pieces.map((piece) => piece.slice(0, LONGEST)))];
  const short = once.filter((piece) => piece.length < LONGEST); // only these can stand within another
  return once.filter((piece) => !short.some((other) => other.length < piece.length && piece.includes(other)));
}
