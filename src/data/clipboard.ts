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

/** Whether the browser can open the system's sheet for sharing. */
export function canShare(): boolean {
  return typeof navigator.share === "function";
}

/** Opens the system's sheet for sharing. Gives whether it opened, even if the reader then closes it unused. Never throws. */
export async function share(data: { readonly title: string; readonly text: string; readonly url: string }): Promise<boolean> {
  try {
    await navigator.share(data);
    return true;
  } catch (error) {
    return error instanceof DOMException && error.name === "AbortError";
  }
}
