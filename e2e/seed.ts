import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";

/** A saved page, and the id of its document. */
export interface Seed {
  readonly file: string;
  readonly text: string;
  readonly sha256: string;
  readonly id: string;
}

/** The seed whose file's name begins so. */
export function seed(start: string): Seed {
  const file = readdirSync("seeds").find((name) => name.startsWith(start)) ?? start;
  const bytes = readFileSync(`seeds/${file}`);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  return { file, text: bytes.toString("utf8"), sha256, id: sha256.slice(0, 10) };
}
