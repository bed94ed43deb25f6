/**
 * The folder that the corpus of this build is served from, as the page says it in `<meta name="corpus">`:
 * an address with a slash at its end. Throws where the page says none: then it was not built by this project.
 */
export function corpusAddress(): string {
  address ??= readAddress();
  return address;
}

let address: string | undefined;

function readAddress(): string {
  const content = document.querySelector<HTMLMetaElement>('meta[name="corpus"]')?.content;
  if (content === undefined || content === "") throw new Error('Expected <meta name="corpus"> in the page');
  return content;
}
