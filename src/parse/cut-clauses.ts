import { foldText } from "../text/fold.ts";
import { firstFrom } from "../text/spans-within.ts";
import type { Scene } from "./event-cast.ts";
import { isCalling } from "./person-signs.ts";
import { readClauses, type Clause } from "./read-clauses.ts";

/** The clauses of each block of an article. */
export function cutClauses(scene: Scene): readonly (readonly Clause[])[] {
  const isNamed = endsName(scene);
  return scene.facts.blocks.map((block) => [...readClauses(block, isNamed)]);
}

/** What may follow a name, with its title, before «که» tells more of its bearer: «X رئیس اتاق مشترک ایران و عراق که …». */
const TITLE = /^[»")،,\s]*(?:کشور(?:مان)?|ما|خود|خویش)?(?:\s?(?:هم|نیز|را))?\s?$|^[»")]*\s?،?\s?(\p{L}+)(?:\s(?!(?:را|که|به|با)\s)[\p{L}\p{M}\u200c]+){0,8}\s?[،,]?$/u;
/** No title is longer, in code units. */
const LONGEST_TITLE = 60;

/** Whether a name, or the title behind it, ends at a place of the source. */
function endsName({ facts, parties }: Scene): (end: number) => boolean {
  return (end) => {
    const named = parties[firstFrom(parties, end) - 1];
    if (!named || end - named.to > LONGEST_TITLE) return false;
    const title = TITLE.exec(facts.source.slice(named.to, end));
    return title !== null && (title[1] === undefined || isCalling(foldText(title[1])));
  };
}
