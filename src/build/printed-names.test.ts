import { expect, test } from "vitest";
import { parsePage } from "../parse/parse-page.ts";
import { printedNames } from "./printed-names.ts";

/** The printed name of the actor on a page of one sentence. */
function printed(actor: string, sentence: string): string | undefined {
  return printedNames(parsePage({ id: "0", file: "page.txt", sha256: "", source: sentence, encoding: "utf-8" })).get(actor);
}

test.each([
  ["iraq-foreign-ministry", "وزارت خارجه عراق در بیانیه‌ای این سخن را نادرست خواند و رد کرد.", "وزارت خارجه عراق"],
  ["iran-foreign-ministry", "وزارت خارجه در بیانیه‌ای این سخن را نادرست خواند و رد کرد.", "وزارت خارجه"],
  ["russia-foreign-ministry", "سخنگوی وزارت خارجه روسیه این سخن را نادرست خواند و رد کرد.", "وزارت خارجه روسیه"],
  ["russia-foreign-ministry", "وزارت خارجه روسیه این سخن را نادرست خواند و رد کرد.", "وزارت خارجه روسیه"],
  ["iran-foreign-ministry", "سخنگوی وزارت خارجه این سخن را نادرست خواند و رد کرد.", "وزارت خارجه"],
  ["iran-foreign-ministry", "سخنگوی وزارت خارجه این سخن را نادرست خواند و سفر وزیر امور خارجه را رد کرد.", "وزارت امور خارجه ایران"],
  ["iran-foreign-ministry", "سخنگوی وزارت امور خارجه این سخن را نادرست خواند و وزارت خارجه آن را رد کرد.", "وزارت امور خارجه"],
  ["hezbollah", "دبیرکل حزبا... لبنان این سخن را نادرست خواند و رد کرد.", "حزب‌الله"],
  ["king-salman", "ملک سلمان این سخن را در نشستی نادرست خواند و رد کرد.", "ملک سلمان"],
  ["zakharova", "ماریا زاخاروا این سخن را در نشستی نادرست خواند و رد کرد.", "ماریا زاخاروا"],
  ["united-kingdom", "سفیر بریتانیا این سخن را در نشستی نادرست خواند و رد کرد.", "بریتانیا"],
  ["iran", "جمهوری اسلامی این سخن را در نشستی نادرست خواند و رد کرد.", "ایران"],
  ["oic", "سازمان همكاري هاي اسلامي این سخن را نادرست خواند و رد کرد.", "سازمان همکاری اسلامی"],
  ["non-aligned-movement", "اجلاس غیرمتعهدها این سخن را نادرست خواند و آن را رد کرد.", "جنبش عدم تعهد"],
  ["sharif-university", "دانشگاه شریف این سخن را در نشستی نادرست خواند و رد کرد.", "دانشگاه شریف"],
  ["icj", "دادگاه لاهه این سخن را در نشستی نادرست خواند و رد کرد.", "دادگاه لاهه"],
  ["x-hsnkazmy", "حسن کاظمی، سخنگوی گمرک، این سخن را نادرست خواند و رد کرد.", "حسن کاظمی"],
])("%s in «%s» is «%s»", (actor, sentence, name) => {
  expect(printed(actor, sentence)).toBe(name);
});
