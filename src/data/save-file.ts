/** How long the file is held, in milliseconds: the browser reads it only once the reader has said where to save it. FileSaver.js holds it as long. */
const KEPT = 40_000;

/** Saves a text as a file on the reader's machine, by way of the browser's own downloads. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT);
}
