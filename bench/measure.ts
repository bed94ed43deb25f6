import { spawn } from "node:child_process";

const HERE = new URL(".", import.meta.url).pathname;
const HEAP_MB = 9000;

/** What a script of this folder prints as JSON; or why there is nothing: after so many minutes it is ended. */
export function measure<T>(args: readonly string[], minutes: number): Promise<T | string> {
  const start = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, "--expose-gc", "--import", "@oxc-node/core/register", ...args], { cwd: HERE, timeout: minutes * 60_000, killSignal: "SIGKILL" });
    let [out, error] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (error += chunk.toString()));
    child.on("close", (code, signal) => {
      process.stderr.write(`${args.slice(0, 4).join(" ")}: ${Math.round((performance.now() - start) / 1000)} s${code === 0 ? "" : ", given up"}\n`);
      if (code === 0) resolve(JSON.parse(out.trim().split("\n").at(-1) ?? "") as T);
      else resolve(signal === "SIGKILL" ? `nothing after ${minutes} minutes` : (/^\S*Error: .*|heap out of memory/m.exec(error)?.[0] ?? `exit ${code}`));
    });
  });
}
