import { expect, test } from "vitest";
import { LINES_AT_ONCE, lineTexts } from "./line-texts.ts";

async function textsOf(...chunks: string[]): Promise<string[]> {
  const texts: string[] = [];
  for await (const text of lineTexts(chunksOf(chunks))) texts.push(text);
  return texts;
}

async function* chunksOf(chunks: readonly string[]): AsyncGenerator<string> {
  yield* chunks;
}

const lines = (count: number) => "خط\n".repeat(count);

test("texts are of whole lines, wherever the stream is cut", async () => {
  const whole = `${lines(LINES_AT_ONCE)}${lines(3)}آخر`;
  expect(await textsOf(whole.slice(0, 700), whole.slice(700, 701), whole.slice(701))).toEqual([lines(LINES_AT_ONCE), `${lines(3)}آخر`]);
});

test("no letter is lost and none is added, whatever ends the stream", async () => {
  for (const whole of ["", "\n", "یک", "یک\r\n\n", lines(LINES_AT_ONCE), lines(2 * LINES_AT_ONCE + 1)]) expect((await textsOf(whole)).join("")).toBe(whole);
});
