import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { changeItems, type DossierChange, type DossierItem } from "../cite/dossier.ts";
import { dossier, watchDossier } from "../data/dossier.ts";
import type { DossierState } from "../data/dossier-store.ts";

const KEY = ["dossier"];

/** Says what is to become of the items as they stand at that moment. */
export type DossierEdit = (items: readonly DossierItem[]) => readonly DossierChange[];

/** The dossier as it stands, also when another page changes it, `null` until it is read; and how to change it. */
export function useDossier(): { readonly state: DossierState | null; readonly change: (edit: DossierEdit) => void } {
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: KEY, queryFn: dossier.read, networkMode: "always", refetchOnWindowFocus: "always", refetchOnMount: "always" });
  useEffect(() => watchDossier(() => void client.invalidateQueries({ queryKey: KEY })), [client]);
  const waiting = useRef(0);

  // A change is seen at once, so that the next one builds on it; what is read meanwhile may not know of it yet.
  async function apply(edit: DossierEdit): Promise<void> {
    const now = client.getQueryData<DossierState>(KEY);
    if (now === undefined) return;
    const changes = edit(now.items);
    client.setQueryData<DossierState>(KEY, { ...now, items: changeItems(now.items, changes) });
    waiting.current++;
    await client.cancelQueries({ queryKey: KEY }, { revert: false });
    await dossier.change(changes);
    if (--waiting.current === 0) await client.invalidateQueries({ queryKey: KEY });
  }

  return { state: data ?? null, change: (edit) => void apply(edit) };
}
