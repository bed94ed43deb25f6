import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { DossierItem } from "../cite/dossier.ts";
import { dossier, watchDossier } from "../data/dossier.ts";
import type { DossierChange, DossierState } from "../data/dossier-store.ts";

const KEY = ["dossier"];

/** The dossier as it stands, also when another page changes it; and how to change it. `null` until it is read. */
export function useDossier(): { readonly state: DossierState | null; readonly change: (changes: readonly DossierChange[]) => void } {
  const client = useQueryClient();
  const { data } = useQuery({ queryKey: KEY, queryFn: dossier.read, networkMode: "always", refetchOnWindowFocus: "always", refetchOnMount: "always" });
  useEffect(() => watchDossier(() => void client.invalidateQueries({ queryKey: KEY })), [client]);

  function change(changes: readonly DossierChange[]): void {
    const apply = async () => {
      await dossier.change(changes);
      await client.invalidateQueries({ queryKey: KEY });
    };
    void apply();
  }

  return { state: data ?? null, change };
}

/** Items as changes. */
export function puts(items: readonly DossierItem[]): DossierChange[] {
  return items.map((item) => [item.id, item] as const);
}
