import type { IsoDay } from "../calendar/jalali.ts";
import type { Citation } from "./citation.ts";
import { itemPath, type DossierItem } from "./dossier.ts";

/** The pages of a dossier, each once, in its order. `origin` is the reader's own address, without a slash behind. */
export function dossierSources(items: readonly DossierItem[], origin: string, accessed: IsoDay): readonly Citation[] {
  const pages = new Map(items.map(({ cited }) => [cited.id, cited]));
  return Array.from(pages.values(), (cited) => ({ cited, address: `${origin}${itemPath(cited)}`, accessed }));
}
