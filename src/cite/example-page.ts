import type { Cited } from "./cited.ts";

/** What a reference says of a page of the archive: the example of the tests. */
export const OMAN: Cited = {
  id: "f49cbdedce",
  headline: "رایزنی تلفنی وزرای خارجه ایران و عمان",
  published: { day: "2023-10-09", time: "21:19", instant: "2023-10-09T21:19:00+03:30" },
  outlet: { id: "eghtesadonline", name: "اقتصادآنلاین" },
  sources: [{ id: "fars", name: "فارس" }],
  newsCode: "802932",
};
