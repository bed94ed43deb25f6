import { Panel } from "./panel.tsx";
import { formatKey, SHORTCUTS, type Shortcut } from "./shortcut.ts";
import { WORDS } from "./words.ts";

const PLACES = ["everywhere", "results", "document"] as const satisfies readonly Shortcut["where"][];

/** Every key of the reader, by where it works. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Panel title={WORDS.help.heading} closeName={WORDS.help.close} onClose={onClose}>
      {PLACES.map((place) => (
        <section key={place} className="mb-4">
          <h3 className="mb-1 border-b border-ink text-label font-bold">{WORDS.help.where[place]}</h3>
          <dl>
            {SHORTCUTS.filter(({ where }) => where === place).map((shortcut) => (
              <div key={shortcut.does} className="flex items-baseline justify-between gap-4 border-b border-rule py-1 text-label">
                <dt>{WORDS.shortcuts[shortcut.does]}</dt>
                <dd>
                  <Keys keys={shortcut.keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="text-note text-soft">{WORDS.help.layouts}</p>
    </Panel>
  );
}

function Keys({ keys }: { readonly keys: readonly string[] }) {
  return keys.map((key, i) => (
    <span key={key}>
      {i > 0 && <span className="text-soft"> {WORDS.help.or} </span>}
      <kbd dir="ltr" className="inline-block min-w-6 rounded-small border border-rule px-1 text-center font-sans">
        {KEY_SIGNS[key] ?? formatKey(key)}
      </kbd>
    </span>
  ));
}

/** Keys that print no letter, as they are drawn on a keyboard. */
const KEY_SIGNS: Readonly<Record<string, string>> = { ArrowLeft: "←", ArrowRight: "→" };
