/** Answers kept at once: more words than any page has; beyond that all are asked anew. */
const MOST = 50_000;

/** The same question, answered once for each word: pages ask of the same few thousand again and again. */
export function remembered<T>(ask: (key: string) => T): (key: string) => T {
  const known = new Map<string, T>();
  return (key) => {
    const answer = known.get(key);
    if (answer !== undefined) return answer;
    if (known.size >= MOST) known.clear();
    const fresh = ask(key);
    known.set(key, fresh);
    return fresh;
  };
}
