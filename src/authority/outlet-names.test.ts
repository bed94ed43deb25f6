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
  ["تلویزیون طلوع نیوز", "tolonews"],
  ["صدای امریکا", "voa-persian"],
  ["آژانس باختر", "bakhtar"],
  ["Iran International", "iran-international"],
  ["سلام وطندار", "salamwatandar"],
])("%s is %s", (name, id) => expect(findOutlet(name)?.id).toBe(id));

test("a name that the file lacks, or a word for an outlet alone, is no outlet", () => {
  for (const name of ["ایران", "خبرگزاری", "سایت خبری", "فارسی", "", "Reuters", "Iran", "598"]) expect(findOutlet(name)).toBeNull();
});

test("a host names its outlet, with www and subdomains", () => {
  expect(outletOfHost("www.mehrnews.com")?.id).toBe("mehr");
  expect(outletOfHost("fa.alalam.ir")?.id).toBe("alalam");
  expect(outletOfHost("tn.ai")?.id).toBe("tasnim");
  expect(outletOfHost("mehrnews.com.example.org")).toBeNull();
});
