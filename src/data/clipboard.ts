/**
 * Puts a text on the clipboard. Gives whether it is there: browsers keep the clipboard from pages that came over a plain
 * connection, and readers may refuse it. Never throws.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Whether the system has a sheet for sharing. */
export function canShare(): boolean {
  return typeof navigator.share === "function";
}

/** Opens the system's sheet for sharing. Gives whether it was there; that a reader closes it is no failure. */
export async function share(data: { readonly title: string; readonly text: string; readonly url: string }): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}
