import { describe, expect, test } from "vitest";
import { asksForRaw, asksForSource, mendPath, readAnchor, readBeside, readPageId, writeBeside } from "./page-address.ts";

describe("the id of a page", () => {
  test.each([
    ["f49cbdedce", "f49cbdedce", "as it is"],
    ["f49cbdedce،", "f49cbdedce", "a comma behind the link"],
    ["f49cbdedce».", "f49cbdedce", "a quotation's end and a full stop"],
    ["f49cbdedce%D8%8C", "f49cbdedce", "a comma that the browser escaped"],
    ["badr-albusaidi)", "badr-albusaidi", "a bracket"],
    ["F49CBDEDCE", "f49cbdedce", "typed in capitals"],
    ["لاوروف", "لاوروف", "a name in place of an id stays, to be searched for"],
    ["%", "", "nothing readable"],
  ])("%s → %s (%s)", (parameter, id) => {
    expect(readPageId(parameter)).toBe(id);
  });
});

describe("the path of an address", () => {
  test.each([
    ["/timeline،", "/timeline", "a comma behind the link"],
    ["/timeline%D8%8C", "/timeline", "a comma that the browser escaped"],
    ["/who/", "/who", "a slash behind it"],
    ["/who/oman».", "/who/oman", "a quotation's end and a full stop"],
    ["//who//oman", "/who/oman", "slashes twice"],
    ["/Timeline", "/timeline", "capitals"],
    ["/%D8", "/", "a letter that is cut"],
    ["//", "/", "nothing but slashes"],
    ["/،", "/", "nothing but a comma"],
    ["/who/%D9%82%D8%B7%D8%B1/", "/who/%D9%82%D8%B7%D8%B1", "a name in place of an id"],
  ])("%s → %s (%s)", (path, mended) => {
    expect(mendPath(path)).toBe(mended);
  });

  test.each(["/", "/who", "/d/f49cbdedce", "/who/%D9%82%D8%B7%D8%B1", "/a%20b"])("stays: %s", (path) => {
    expect(mendPath(path)).toBe(path);
  });
});

describe("the paragraph that a hash names", () => {
  test.each([
    ["#p7", "p7"],
    ["#p7،", "p7"],
    ["#p7%D8%8C", "p7"],
    ["#p12».", "p12"],
    ["#p۷", "p7"],
    ["#p7:", "p7"],
    ["#p7:12-x", "p7"],
  ])("%s → %s", (hash, anchor) => {
    expect(readAnchor(hash)).toBe(anchor);
  });

  test.each(["", "#", "#main", "#p", "#p0", "#p7x", "#p99999", "#7"])("none: %s", (hash) => {
    expect(readAnchor(hash)).toBeNull();
  });
});

describe("the view that an address asks for", () => {
  test.each(["?view=raw", "?q=غزه&view=raw", "?view=raw،", "?view=raw%D8%8C&q=x", "?q=غزه&amp;view=raw", "?VIEW=raw"])("raw: %s", (search) => {
    expect(asksForRaw(search)).toBe(true);
  });

  test.each(["", "?view=", "?view=rawer", "?q=view=raw", "?raw"])("not raw: %s", (search) => {
    expect(asksForRaw(search)).toBe(false);
  });
});

describe("the saved text in the address of a page", () => {
  test.each(["?text=source", "?q=a&text=source", "?text=source،", "?view=raw&text=source"])("is asked for: %s", (search) => {
    expect(asksForSource(search)).toBe(true);
  });

  test.each(["", "?text=", "?text=mended", "?q=text=source"])("is not: %s", (search) => {
    expect(asksForSource(search)).toBe(false);
  });
});

describe("the actor beside another", () => {
  test.each([
    ["?with=lavrov", "lavrov"],
    ["?a=b&with=Lavrov،", "lavrov"],
    ["?a=b&amp;with=lavrov", "lavrov"],
    ["?with=%D8%B3", "س"],
    ["?with=", ""],
    ["?without=lavrov", ""],
    ["", ""],
  ])("%s names %s", (search, id) => {
    expect(readBeside(search)).toBe(id);
    expect(readBeside(writeBeside(id))).toBe(id);
  });
});
