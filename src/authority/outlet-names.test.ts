import { expect, test } from "vitest";
import { findOutlet, outletOfHost } from "./outlet-names.ts";

test.each([
  ["مشرق", "mashregh"],
  ["خبرگزاری میزان", "mizan"],
  ["اقتصاد آنلاین", "eghtesadonline"],
  ["پایگاه خبری راهبرد معاصر", "rahbord-moaser"],
  ["روزنامه ایران", "iran-newspaper"],
  ["خبرگزاری دانشجویان ایران", "isna"],
  ["بی بی سی فارسی", "bbc-persian"],
  ["كيهان", "kayhan"],
  ["دفاعپرس", "defapress"],
])("%s is %s", (name, id) => expect(findOutlet(name)?.id).toBe(id));

test("a name that the file lacks, or a word for an outlet alone, is no outlet", () => {
  for (const name of ["ایران", "خبرگزاری", "سایت خبری", "فارسی", ""]) expect(findOutlet(name)).toBeNull();
});

test("a host names its outlet, with www and subdomains", () => {
  expect(outletOfHost("www.mehrnews.com")?.id).toBe("mehr");
  expect(outletOfHost("fa.alalam.ir")?.id).toBe("alalam");
  expect(outletOfHost("mehrnews.com.example.org")).toBeNull();
});
