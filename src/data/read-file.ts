/** The text of a file that a reader has chosen; `null` where it cannot be read (it was moved meanwhile, or may not be read). */
export async function readFile(file: File): Promise<string | null> {
  try {
    return await file.text();
  } catch {
    return null;
  }
}
