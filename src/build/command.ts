/** A call with wrong arguments; the message is one clear line. */
export class UsageError extends Error {}

/**
 * Runs a command as all commands of the project run: data on stdout, messages on stderr. The command
 * gives its exit code; wrong arguments exit with 2, and one line.
 */
export async function runCommand(command: (args: readonly string[]) => Promise<number>): Promise<void> {
  process.stdout.on("error", stopUnread);
  try {
    process.exitCode = await command(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 2;
  }
}

/** Whoever reads may have had enough (`| head`): that is no failure of ours. */
function stopUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit(0);
}
