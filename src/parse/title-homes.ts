import type { MentionMark } from "../document/document.ts";
import { foldText } from "../text/fold.ts";
import { overFolded } from "../text/over-folded.ts";
import { firstFrom } from "../text/spans-within.ts";
import type { Party } from "./find-parties.ts";

/** How far behind a name its title says whose he is, in code units. */
const REACH = 70;

/** Between a name and the state in its title: «، سرکنسول │ عراق», « وزیر انرژی و منابع آب جمهوری │ تاجیکستان»; «در امور │ سوریه» is another's matter. */
const TITLE_OF = overFolded(
  /^[»"]?[ ]?[،؛]?[ ](?:(?:نایب[ \u200c]?)?(?:رییس|(?:نخست[ \u200c]?)?وزیر)|معاون|فرمانده|مشاور|سفیر|کاردار|فرستاده|نماینده|دبیر|معین|دستیار|سخنگوی|(?:سر)?کنسول|رایزن|وابسته|سرپرست|قایم[ \u200c]?مقام|جانشین|ولیعهد|پادشاه|امیر)(?:[ \u200c]ی)?(?:[ ](?!(?:در|با|به|از|برای|امور|که|را|نزد|پیشین|سابق|اسبق)[ ])[\p{L}\u200c]+){0,7}[ ]$/u,
);

/**
 * Gives those of whom no list knows the state for which their title says they act: «عدنان الحمدانی، سرکنسول عراق در کرمانشاه». So an
 * office that names nobody, «سرکنسول عراق», can be his.
 */
export function withTitleHomes(source: string, mentions: readonly MentionMark[], parties: readonly Party[]): readonly Party[] {
  const homes = new Map<string, string>();
  for (const { id, home, isOffice, to } of parties) {
    if (home !== null || isOffice || homes.has(id)) continue;
    const state = stateBehind(source, mentions, to);
    if (state !== null) homes.set(id, state);
  }
  return homes.size === 0 ? parties : parties.map((party) => (party.home === null && homes.has(party.id) ? { ...party, home: homes.get(party.id) ?? null } : party));
}

function stateBehind(source: string, mentions: readonly MentionMark[], to: number): string | null {
  for (let i = firstFrom(mentions, to); ; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.from - to > REACH) return null;
    if (mention.kind === "person") return null;
    if (mention.kind === "state" && mention.basis === "name") return TITLE_OF.test(foldText(source.slice(to, mention.from))) ? mention.actor : null;
  }
}
