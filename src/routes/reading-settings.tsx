import { useState } from "react";
import { choicesOf, defaultOf, writePreference, type Preference } from "../data/preferences.ts";
import { LOOK_NAMES, readLook, showLook, type ReadingLook } from "../data/reading-look.ts";
import { afterPaint } from "../ui/after-paint.ts";
import { ReadingPanel, type Setting } from "../ui/reading-panel.tsx";

interface ReadingSettingsProps {
  readonly id: string;
  readonly onClose: () => void;
}

/** The settings of reading: what is chosen shows at once, the page follows in the next frame, since a long text is set anew; and it is remembered where the browser has room for it. */
export function ReadingSettings({ id, onClose }: ReadingSettingsProps) {
  const [look, setLook] = useState(readLook);
  const [isKept, setKept] = useState(true);

  function choose<N extends keyof ReadingLook>(name: N, choice: Preference<N>): boolean {
    setLook((before) => ({ ...before, [name]: choice }));
    afterPaint(() => showLook(name, choice));
    return writePreference(name, choice);
  }
  const setting = <N extends keyof ReadingLook>(name: N): Setting<Preference<N>> => ({
    choices: choicesOf(name),
    chosen: look[name],
    onChoose: (choice) => setKept(choose(name, choice)),
  });
  const settings = {
    size: setting("size"),
    leading: setting("leading"),
    measure: setting("measure"),
    face: setting("face"),
    align: setting("align"),
    theme: setting("theme"),
  };
  const changed = LOOK_NAMES.filter((name) => look[name] !== defaultOf(name));
  const reset = () => setKept(changed.map((name) => choose(name, defaultOf(name))).every(Boolean));
  return <ReadingPanel id={id} settings={settings} onReset={changed.length === 0 ? null : reset} isKept={isKept} onClose={onClose} />;
}
