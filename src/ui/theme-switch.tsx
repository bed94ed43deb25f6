import { WORDS } from "./words.ts";

/** What the reader wants to see by: the device's own choice, or one of the two. */
export type Theme = "system" | "light" | "dark";

const NEXT: Readonly<Record<Theme, Theme>> = { system: "light", light: "dark", dark: "system" };

interface ThemeSwitchProps {
  readonly theme: Theme;
  readonly onChoose: (theme: Theme) => void;
}

/** One button through the three themes; its name says which is on, and which comes next. */
export function ThemeSwitch({ theme, onChoose }: ThemeSwitchProps) {
  const next = NEXT[theme];
  const name = WORDS.shell.themeSwitch(WORDS.shell.themes[theme], WORDS.shell.themes[next]);
  return (
    <button
      type="button"
      onClick={() => onChoose(next)}
      aria-label={name}
      title={name}
      className="grid size-9 shrink-0 place-items-center text-soft hover:text-ink"
    >
      <ThemeSign theme={theme} />
    </button>
  );
}

/** An empty disc is day, a filled one night, a half one whatever the device says. */
function ThemeSign({ theme }: { readonly theme: Theme }) {
  return (
    <svg aria-hidden viewBox="0 0 16 16" className="size-4 fill-none stroke-current stroke-[1.5]">
      <circle cx="8" cy="8" r="6" />
      {theme !== "light" && <path d={theme === "dark" ? "M8 2a6 6 0 0 0 0 12 6 6 0 0 0 0-12Z" : "M8 2a6 6 0 0 0 0 12Z"} className="fill-current" />}
    </svg>
  );
}
