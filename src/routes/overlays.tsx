import { startTransition, useCallback, useEffect, useState, type ComponentType } from "react";
import { useLocation } from "react-router";
import { isShortcut } from "../ui/shortcut.ts";
import { whenIdle } from "../ui/when-idle.ts";
import { WORDS } from "../ui/words.ts";
import type { Setting } from "./go-to.tsx";

type Overlay = "goTo" | "help";

interface OverlayProps {
  readonly settings: readonly Setting[];
  readonly onClose: () => void;
}

/** Each is loaded when nothing else is to be done, so that its first key is answered as the next ones are. */
const LOADERS: Readonly<Record<Overlay, () => Promise<ComponentType<OverlayProps>>>> = {
  goTo: async () => (await import("./go-to.tsx")).GoTo,
  help: async () => (await import("../ui/shortcut-sheet.tsx")).ShortcutSheet,
};

/** What stands over every view for a moment, by its key or from the foot of the page: the bar for going anywhere, and the list of keys. */
export function Overlays({ settings }: Pick<OverlayProps, "settings">) {
  const { pathname } = useLocation();
  const { Shown, isFailed, show, close } = useOverlay();
  useOverlayKeys(show);
  useEffect(() => whenIdle(() => Object.values(LOADERS).forEach((load) => void load().catch(() => undefined))), []); // one that fails is asked for again
  return (
    <>
      {/* Another one under each view: moved from the end of a short page to that of a long one, it would count as pushed away. */}
      <footer key={pathname} className="mx-auto flex max-w-page flex-wrap gap-6 px-4 pb-8 text-note md:px-8 print:hidden">
        <FootButton onPress={() => show("goTo")}>{WORDS.goTo.open}</FootButton>
        <FootButton onPress={() => show("help")}>{WORDS.help.open}</FootButton>
        <p role="status" className="text-shangarf">
          {isFailed && WORDS.errors.overlay}
        </p>
      </footer>
      {Shown !== null && <Shown settings={settings} onClose={close} />}
    </>
  );
}

function FootButton({ onPress, children }: { readonly onPress: () => void; readonly children: string }) {
  return (
    <button type="button" onClick={onPress} className="press min-h-6 text-soft hover:text-ink hover:underline">
      {children}
    </button>
  );
}

function useOverlay() {
  const [Shown, setShown] = useState<ComponentType<OverlayProps> | null>(null);
  const [isFailed, setFailed] = useState(false);
  const close = useCallback(() => setShown(null), []);
  const show = useCallback((overlay: Overlay) => {
    setFailed(false);
    LOADERS[overlay]().then(
      (loaded) => startTransition(() => setShown(() => loaded)), // the next letter must not wait until all of it is drawn
      () => setFailed(true),
    );
  }, []);
  return { Shown, isFailed, show, close };
}

function useOverlayKeys(show: (overlay: Overlay) => void): void {
  useEffect(() => {
    function handle(event: KeyboardEvent): void {
      const asked = overlayOf(event);
      if (asked === null) return;
      event.preventDefault();
      show(asked);
    }
    window.addEventListener("keydown", handle);
    return () => window.removeEventListener("keydown", handle);
  }, [show]);
}

function overlayOf(event: KeyboardEvent): Overlay | null {
  if (isShortcut(event, "goTo") || isPalettePress(event)) return "goTo";
  return isShortcut(event, "help") ? "help" : null;
}

/** Ctrl+K or ⌘K, as in many other programs; works while something is typed, too. */
function isPalettePress({ code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  return code === "KeyK" && (ctrlKey || metaKey) && !altKey && !shiftKey;
}
