/**
 * The folder that the corpus of this build is served from, as the page says it in `<meta name="corpus">`:
 * an address with a slash at its end. Throws where the page says none: then it was not built by this project.
 */
export function corpusAddress(): string {
  address ??= readAddress();
  return address;
}

/** The address of a document by its id, which may be anything a URL can hold. */
export function documentAddress(id: string): string {
  return `${corpusAddress()}documents/${encodeURIComponent(id)}.json`;
}

let address: string | undefined;

function readAddress(): string {
  const content = document.querySelector<HTMLMetaElement>('meta[name="corpus"]')?.content;
  if (content === undefined || content === "") throw new Error('Expected <meta name="corpus"> in the page');
  return content;
}
