import { readCount, writeCount, type ByteReader, type ByteWriter } from "./bytes.ts";

/** How often a term stands in each field of a text, by the field's number. */
export type Times = readonly [headline: number, lead: number, body: number];

/** From so many on in a headline or lead, the rest is written apart. */
const MANY = 3;

/** Writes how often: the body's number, and two bits each for lead and headline. */
export function writeTimes(writer: ByteWriter, [headline, lead, body]: Times): void {
  writeCount(writer, (body << 4) | (Math.min(lead, MANY) << 2) | Math.min(headline, MANY));
  for (const times of [lead, headline]) {
    if (times >= MANY) writeCount(writer, times - MANY);
  }
}

/** How often a term stands in the fields of several texts. */
export interface TimesOf {
  readonly headline: Int32Array;
  readonly lead: Int32Array;
  readonly body: Int32Array;
}

/** Reads what `writeTimes` wrote to the place of a text. */
export function readTimes(reader: ByteReader, { headline, lead, body }: TimesOf, at: number): void {
  const packed = readCount(reader);
  lead[at] = readMany(reader, (packed >> 2) & MANY);
  headline[at] = readMany(reader, packed & MANY);
  body[at] = packed >> 4;
}

function readMany(reader: ByteReader, times: number): number {
  return times < MANY ? times : times + readCount(reader);
}
