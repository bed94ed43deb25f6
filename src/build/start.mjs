/** `npm start`: installs what is missing, builds, serves the reader and prints its address. */
import { ensurePackages } from "./ensure.mjs";

ensurePackages();
const { build, preview } = await import("vite"); // only now sure to be there

try {
  await build({ logLevel: "warn" });
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.stderr.write("The build failed, so there is nothing to serve. What went wrong stands above.\n");
  process.exit(1);
}

const server = await preview({ logLevel: "warn" }); // takes the next free port where its own is taken
process.stdout.write(`Ruznegar is open at ${server.resolvedUrls?.local[0]} (stop with Ctrl+C)\n`);
