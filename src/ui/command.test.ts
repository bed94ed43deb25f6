import { describe, expect, test } from "vitest";
import { finish } from "../corpus/steps.ts";
import { bookSteps, findCommands, type Command } from "./command.ts";

const COMMANDS: readonly Command[] = [
  { id: "/timeline", kind: "view", name: "گاه‌شمار" },
  { id: "dark", kind: "setting", name: "رنگ صفحه: تیره" },
  { id: "araghchi", kind: "actor", name: "عباس عراقچی", variants: ["Abbas Araghchi"] },
  { id: "1", kind: "document", name: "رایزنی تلفنی وزرای خارجه ایران و عمان" },
  { id: "2", kind: "document", name: "وزرای خارجه در جده" },
];
const found = (typed: string): string[] => findCommands(finish(bookSteps(COMMANDS)), typed).map(({ id }) => id);

describe("commands are found", () => {
  test.each([
    ["گاهشمار", ["/timeline"], "however they are spaced"],
    ["عراقچي", ["araghchi"], "with Arabic letters"],
    ["araghchi", ["araghchi"], "by another name"],
    ["عمان ایران", ["1"], "by words in any order"],
    ["وزرای خارجه", ["2", "1"], "those that begin so first"],
    ["", ["/timeline", "dark"], "views and settings where nothing is typed"],
    ["‌ ", ["/timeline", "dark"], "spaces and half-spaces are nothing typed"],
    ["قطر", [], "nothing where nothing is called so"],
  ])("«%s»: %j (%s)", (typed, ids) => {
    expect(found(typed)).toEqual(ids);
  });

  test("seven of a kind, and those that begin with what is typed are among them", () => {
    const many = Array.from({ length: 20 }, (_, i): Command => ({ id: `${i}`, kind: "document", name: i === 19 ? "سفر به عمان" : `در راه سفر ${i}` }));
    const ids = findCommands(finish(bookSteps(many)), "سفر").map(({ id }) => id);
    expect(ids).toHaveLength(7);
    expect(ids[0]).toBe("19");
  });
});
