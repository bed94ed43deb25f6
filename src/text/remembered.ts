/** Answers kept at once: more words than any page has, and a long stream must not fill the memory; beyond that all are asked anew. */
const MOST = 200_000;

/** The same question, answered once for each word: pages ask of the same few thousand again and again. */
export function remembered<T>(ask: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => recall(known, key, ask);
}

/** The answer for a word out of those that are known, and into them. */
export function recall<T>(known: Map<string, T>, key: string, ask: (key: string) => T): T {
  const answer = known.get(key);
  if (answer !== undefined) return answer;
  if (known.size >= MOST) known.clear();
  const fresh = ask(key);
  known.set(key, fresh);
  return fresh;
}
