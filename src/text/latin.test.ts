import { expect, test } from "vitest";
import { foldLatin } from "./latin.ts";

test.each([
  ["fouad", "fuad"],
  ["hossein", "hussein"],
  ["husain", "hussein"],
  ["amirabdullahian", "amirabdollahian"],
  ["mohammed", "mohamed"],
  ["ghalibaf", "qalibaf"],
  ["oman", "oman"],
])("%s is %s", (one, other) => {
  expect(foldLatin(one)).toBe(foldLatin(other));
});

test.each([
  ["khan", "kan"],
  ["oman", "amman"],
  ["iran", "iraq"],
])("%s is not %s", (one, other) => {
  expect(foldLatin(one)).not.toBe(foldLatin(other));
});
