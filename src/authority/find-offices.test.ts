import { describe, expect, test } from "vitest";
import { readText } from "../text/reading.ts";
import { findOffices } from "./find-offices.ts";
import { whoHeld } from "./who-held.ts";

/** The offices of a text, as «words of the text» → role, of whom, and what is said of them. */
function offices(text: string): string[] {
  return findOffices(readText(text)).map(({ from, to, role, of, acting, former }) => `${text.slice(from, to)} → ${role} ${of}${acting ? " acting" : ""}${former ? " former" : ""}`);
}

describe("an office is read with its state", () => {
  test.each([
    ["وزیر خارجه قطر", ["وزیر خارجه قطر → foreign-minister qatar"]],
    ["وزیر امور خارجه جمهوری اسلامی ایران", ["وزیر امور خارجه جمهوری اسلامی ایران → foreign-minister iran"]],
    ["وزیرامور خارجه کشورمان", ["وزیرامور خارجه کشورمان → foreign-minister iran"]],
    ["وزیر خارجه در تماس", ["وزیر خارجه → foreign-minister null"]],
    ["سرپرست وزارت خارجه ایران", ["سرپرست وزارت خارجه ایران → foreign-minister iran acting"]],
    ["نخستوزیر و وزیر خارجه قطر", ["نخستوزیر → prime-minister qatar", "وزیر خارجه قطر → foreign-minister qatar"]],
    ["رئیسجمهور و وزیر خارجه شهید جمهوری اسلامی ایران", ["رئیسجمهور → president iran former", "وزیر خارجه شهید جمهوری اسلامی ایران → foreign-minister iran former"]],
    ["امیر قطر و امیر دولت قطر و امیر عبداللهیان", ["امیر قطر → head-of-state qatar", "امیر دولت قطر → head-of-state qatar"]],
    ["همتای عمانی و همتای روس خود و همتای خود", ["همتای عمانی → counterpart oman", "همتای روس → counterpart russia"]],
    ["رئیس‌جمهوری اسلامی ایران", ["رئیس‌جمهوری اسلامی ایران → president iran"]],
    ["رئیس جمهوری ترکیه", ["رئیس جمهوری ترکیه → president turkey"]],
    ["دبیرکل سازمان ملل", ["دبیرکل سازمان ملل → secretary-general united-nations"]],
    ["معاون وزیر خارجه روسیه", ["معاون وزیر خارجه روسیه → deputy-foreign-minister russia"]],
    ["وزیر خارجه، قطر", ["وزیر خارجه → foreign-minister null"]],
    ["رئیس مجلس سنای پاراگوئه", ["رئیس مجلس سنای پاراگوئه → senate-president paraguay"]],
    ["رئیس مجلس ملی کبیر ترکیه", ["رئیس مجلس ملی کبیر ترکیه → speaker turkey"]],
    ["رئیس مجلس شورای ایالتی بحث", []],
    ["رئیس دستگاه دیپلماسی جمهوری اسلامی ایران", ["رئیس دستگاه دیپلماسی جمهوری اسلامی ایران → foreign-minister iran"]],
  ])("%s", (text, expected) => expect(offices(text)).toEqual(expected));
});

describe("who held an office on a day", () => {
  test.each([
    ["foreign-minister", "iran", "2012-11-18", "salehi"],
    ["foreign-ministry-spokesman", "iran", "2012-11-18", "mehmanparast"],
    ["foreign-minister", "iran", "2023-10-09", "amirabdollahian"],
    ["foreign-minister", "iran", "2024-05-19", "amirabdollahian"],
    ["foreign-minister", "iran", "2024-06-01", "bagheri"],
    ["foreign-minister", "iran", "2025-01-01", "araghchi"],
    ["foreign-minister", "qatar", "2024-06-01", "mohammed-bin-abdulrahman"],
    ["prime-minister", "qatar", "2024-06-01", "mohammed-bin-abdulrahman"],
    ["head-of-state", "qatar", "2024-06-01", "tamim"],
    ["foreign-minister", "oman", "2023-10-09", "badr-albusaidi"],
    ["foreign-minister", "iraq", "2023-10-08", "fuad-hussein"],
    ["foreign-minister", "hungary", "2023-10-08", "szijjarto"],
    ["foreign-minister", "russia", "2023-11-19", "lavrov"],
    ["secretary-general", "united-nations", "2023-11-19", "guterres"],
    ["secretary-general", "hezbollah", "2024-09-01", "nasrallah"],
  ] as const)("%s of %s on %s: %s", (role, of, day, id) => expect(whoHeld(role, of, day)?.id).toBe(id));

  test("nobody is named on a day of handover, before an office is known, or after the file's own day", () => {
    expect(whoHeld("foreign-minister", "iran", "2024-08-21")).toBeNull();
    expect(whoHeld("foreign-minister", "iran", "1950-01-01")).toBeNull();
    expect(whoHeld("foreign-minister", "iran", "2031-01-01")).toBeNull();
  });
});
