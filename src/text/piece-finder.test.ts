import fc from "fast-check";
import { expect, test } from "vitest";
import { buildPieceFinder, findPieces, firstOwner, hasOwner } from "./piece-finder.ts";

const letters = fc.string({ unit: fc.constantFrom(..."ابپ "), maxLength: 4, minLength: 1 });

test("the owners that are found are those of whom a piece stands in the text", () => {
  fc.assert(
    fc.property(fc.array(fc.array(letters, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 40 }), fc.string({ unit: fc.constantFrom(..."ابپت "), maxLength: 20 }), (owners, text) => {
      const held = findPieces(buildPieceFinder(owners), text);
      expect(owners.map((_, owner) => hasOwner(held, owner))).toEqual(owners.map((pieces) => pieces.some((piece) => text.includes(piece))));
    }),
  );
});

test("the owners of a mask are given one after another", () => {
  const mask = [0b101, 0, (1 << 31) | 2];
  const owners: number[] = [];
  for (let owner = firstOwner(mask, 0); owner >= 0; owner = firstOwner(mask, owner + 1)) owners.push(owner);
  expect(owners).toEqual([0, 2, 65, 95]);
});
