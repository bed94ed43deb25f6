/** Saves a text as a file on the reader's machine, by way of the browser's own downloads. */
export function saveFile(name: string, type: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file behind the click; a second is long, and what is kept longer is kept for nothing.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
