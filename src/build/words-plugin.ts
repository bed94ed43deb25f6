import type { Plugin } from "vite";

/** The words of the interface, as a module imports them: one line, names alone. */
const IMPORT = /^import \{ (?<names>[A-Z_, ]+) \} from "(?<path>(?:\.{1,2}\/)+(?:ui\/)?words\.ts)";$/gmu;

/**
 * All words of the interface stand in one file, and no view needs all of them. Each import becomes one of a copy
 * that is named after what is taken from it; what nobody takes from a copy is shaken off, so that words load with
 * the views that say them. Only for builds: the file itself knows nothing of it.
 */
export function wordsPlugin(): Plugin {
  return { name: "words-by-view", apply: "build", enforce: "pre", transform: (code) => splitImports(code) };
}

/** The code of a module with its import of words split; `null` where there is none. */
export function splitImports(code: string): string | null {
  const split = code.replace(IMPORT, (...match) => {
    const { names, path } = match.at(-1) as { names: string; path: string };
    return names.split(",").map((name) => `import { ${name.trim()} } from "${path}?${name.trim()}";`).join(" ");
  });
  return split === code ? null : split;
}
