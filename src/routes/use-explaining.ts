import { useEffect, useState } from "react";
import { readPreference, writePreference } from "../data/preferences.ts";
import { isShortcut } from "../ui/shortcut.ts";

/** Whether results say why they have their scores, and the way to turn that; a key turns it too, and it is remembered. */
export function useExplaining(isAsked: boolean): readonly [boolean, () => void] {
  const [isShown, setShown] = useState(() => readPreference("scores") === "shown");
  function turn(): void {
    writePreference("scores", isShown ? "hidden" : "shown");
    setShown(!isShown);
  }
  useEffect(() => {
    if (!isAsked) return;
    function handle(event: KeyboardEvent): void {
      if (isShortcut(event, "scores")) turn();
    }
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  });
  return [isAsked && isShown, turn];
}
