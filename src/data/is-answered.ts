/** Whether the server answers for the page that is open; never rejects. */
export async function isAnswered(): Promise<boolean> {
  try {
    return (await fetch(location.href, { method: "HEAD", cache: "no-store" })).ok;
  } catch {
    return false;
  }
}
