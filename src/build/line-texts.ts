/** So many lines are taken as one text, whose habits are read together. */
export const LINES_AT_ONCE = 500;

/** A stream of text again, cut into texts of so many whole lines; the last one may be shorter. */
export async function* lineTexts(stream: AsyncIterable<unknown>): AsyncGenerator<string> {
  let lines: string[] = [];
  let rest = "";
  for await (const chunk of stream) {
    const parts = (rest + String(chunk)).split("\n");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      lines.push(`${part}\n`);
      if (lines.length < LINES_AT_ONCE) continue;
      yield lines.join("");
      lines = [];
    }
  }
  yield lines.join("") + rest;
}
