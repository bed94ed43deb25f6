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

/** Reads what `writeTimes` wrote. */
export function readTimes(reader: ByteReader): Times {
  const packed = readCount(reader);
  const lead = readMany(reader, (packed >> 2) & MANY);
  const headline = readMany(reader, packed & MANY);
  return [headline, lead, packed >> 4];
}

function readMany(reader: ByteReader, times: number): number {
  return times < MANY ? times : times + readCount(reader);
}
