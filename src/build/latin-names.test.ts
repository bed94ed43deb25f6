import { expect, test } from "vitest";
import { latinNames } from "./latin-names.ts";

const person = (id: string, name: string, english: string, variants: readonly string[] = []) => ({ id, kind: "person" as const, name, english, variants });
const rows = (...actors: Parameters<typeof latinNames>[0]) => latinNames(actors).map((row) => row.join(" = "));

test("a name is written whole, and each part by what sounds like it", () => {
  expect(rows(person("bagheri", "علی باقری", "Ali Bagheri Kani", ["علی باقری کنی"]))).toEqual(["ali = علی", "ali bagheri kani = علی باقری", "bagheri = باقری", "kani = کنی"]);
});

test("words that Latin letters part and Persian ones join are one", () => {
  const names = rows(person("amirabdollahian", "حسین امیرعبداللهیان", "Hossein Amir-Abdollahian"));
  expect(names).toContain("amirabdollahian = امیرعبداللهیان");
  expect(rows(person("velayati", "علی‌اکبر ولایتی", "Ali Akbar Velayati"))).toContain("aliakbar = علی‌اکبر");
});

test("an article is no part of the sound, and marks are no part of letters", () => {
  expect(rows(person("albusaidi", "بدر البوسعیدی", "Badr Busaidi"))).toContain("busaidi = البوسعیدی");
  expect(rows(person("erdogan", "رجب طیب اردوغان", "Recep Tayyip Erdoğan"))).toContain("erdogan = اردوغان");
});

test("a surname that sounds like nothing stands for the last word of the name", () => {
  expect(rows(person("szijjarto", "پیتر سیارتو", "Péter Szijjártó"))).toContain("szijjarto = سیارتو");
});

test("a state is called what it is called", () => {
  expect(rows({ id: "hungary", kind: "state", name: "مجارستان", english: "Hungary", variants: [] })).toEqual(["hungary = مجارستان"]);
});

test("who has no Latin name has none, and parts of two letters are left out", () => {
  expect(rows(person("x-1", "محمد رضایی", ""))).toEqual([]);
  expect(rows(person("may", "ترزا می", "Theresa May"))).toEqual(["theresa may = ترزا می"]);
});
