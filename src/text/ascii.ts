import { foldText } from "./fold.ts";

/** Letters of the Persian script in ASCII, for ids: readable, one way only, no pronunciation. */
const LATIN: Readonly<Record<string, string>> = {
  ا: "a", ب: "b", پ: "p", ت: "t", ث: "s", ج: "j", چ: "ch", ح: "h", خ: "kh", د: "d", ذ: "z", ر: "r", ز: "z", ژ: "zh",
  س: "s", ش: "sh", ص: "s", ض: "z", ط: "t", ظ: "z", ع: "a", غ: "gh", ف: "f", ق: "gh", ک: "k", گ: "g", ل: "l", م: "m",
  ن: "n", و: "v", ه: "h", ی: "y", ء: "",
};

/** An ASCII form of a name, `[a-z0-9-]*`: «خبررسا» → `khbrrsa`. The same name in another spelling gives the same form. */
export function asciiName(name: string): string {
  let letters = "";
  for (const char of foldText(name)) letters += LATIN[char] ?? char;
  return letters.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
