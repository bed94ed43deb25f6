/** The text of a file that a reader has chosen; `null` where it cannot be read (moved meanwhile, or not allowed). */
export async function readFile(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    return null;
  }
}
