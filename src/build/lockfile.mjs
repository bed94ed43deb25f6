/** What a lockfile must hold so that `npm ci` accepts it on every platform. */

/**
 * @typedef {{
 *   readonly version: string,
 *   readonly resolved?: string,
 *   readonly integrity?: string,
 *   readonly dev?: boolean,
 *   readonly devOptional?: boolean,
 *   readonly optional?: boolean,
 *   readonly os?: readonly string[],
 *   readonly cpu?: readonly string[],
 *   readonly libc?: readonly string[],
 *   readonly license?: string,
 *   readonly engines?: Readonly<Record<string, string>>,
 *   readonly optionalDependencies?: Readonly<Record<string, string>>,
 * }} Locked one package of the lockfile
 */
/** @typedef {Readonly<Record<string, Locked>>} Packages by path, such as `node_modules/react` */

// The names that Node gives to platforms (`process.platform`, `process.arch`), and npm's to C libraries.
const SYSTEMS = new Set(["aix", "android", "darwin", "freebsd", "linux", "netbsd", "openbsd", "openharmony", "sunos", "win32"]);
const PROCESSORS = new Set(["arm", "arm64", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "wasm32", "x64"]);
const LIBRARIES = new Map([["gnu", "glibc"], ["musl", "musl"]]);

/**
 * The entries that are asked for as optional dependencies, and are not there. Throws where one is asked for
 * by a range: its version is then for a registry to tell.
 * @param {Packages} packages
 * @returns {Packages}
 */
export function missingPackages(packages) {
  const missing = Object.entries(packages).flatMap(([path, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name]) => !isLocked(packages, path, name))
      .map(([name, version]) => [`${folderOf(path)}${name}`, entryOf(name, version, parent)]),
  );
  return /** @type {Packages} */ (Object.fromEntries(missing));
}

/**
 * Whether Node, asked from a package at `path`, would find the package `name`.
 * @param {Packages} packages
 * @param {string} path
 * @param {string} name
 */
function isLocked(packages, path, name) {
  return [`${path}/node_modules/`, folderOf(path), "node_modules/"].some((folder) => `${folder}${name}` in packages);
}

/**
 * The folder that a package lies in, such as `node_modules/`.
 * @param {string} path
 */
function folderOf(path) {
  return path.slice(0, path.lastIndexOf("node_modules/") + "node_modules/".length);
}

/**
 * @param {string} name
 * @param {string} version
 * @param {Locked} parent
 * @returns {Locked}
 */
function entryOf(name, version, { dev, devOptional, license, engines }) {
  if (!/^\d+\.\d+\.\d+(-\S+)?$/.test(version)) throw new Error(`Expected an exact version of ${name}, not ${version}`);
  const given = { dev, devOptional, license, engines };
  const kept = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { version, ...readPlatform(name), ...kept, optional: true };
}

/**
 * What a native package runs on, as its name says: `@oxlint/binding-linux-x64-musl`. Throws where the name says nothing.
 * @param {string} name
 * @returns {Pick<Locked, "os" | "cpu" | "libc">}
 */
export function readPlatform(name) {
  const words = name.split(/[/-]/);
  const os = words.filter((word) => SYSTEMS.has(word));
  const cpu = words.filter((word) => PROCESSORS.has(word));
  const libc = words.flatMap((word) => LIBRARIES.get(word) ?? []);
  if (cpu.length === 0) throw new Error(`Expected a package's name that ends with its platform, not ${name}`);
  return { ...(os.length > 0 && { os }), cpu, ...(libc.length > 0 && { libc }) };
}
