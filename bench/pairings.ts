/** How a question fared in one of the pairings. */
export interface Score {
  readonly question: number;
  readonly pairing: number;
  readonly ndcg: number;
}

/**
 * Asks questions in pairings of spellings, until all have been asked in all or time is up. Each round asks each question
 * once, in the pairing next to its last: whoever is slow has at least been asked many questions, and all pairings alike.
 */
export async function askInPairings(questions: number, pairings: number, isTimeUp: () => boolean, ask: (question: number, pairing: number) => Promise<number>): Promise<Score[]> {
  const scores: Score[] = [];
  for (let round = 0; round < pairings; round++) {
    for (let question = 0; question < questions; question++) {
      if (scores.length > 0 && isTimeUp()) return scores;
      const pairing = (question + round) % pairings;
      scores.push({ question, pairing, ndcg: await ask(question, pairing) });
    }
  }
  return scores;
}

/** Gains of right hits, discounted by rank (Järvelin & Kekäläinen 2002), as a share of the best order's; of the first ten. */
export function ndcg(hits: readonly string[], gold: readonly string[]): number {
  const gain = (rank: number) => 1 / Math.log2(rank + 2);
  const found = hits.slice(0, 10).reduce((sum, hit, rank) => sum + (gold.includes(hit) ? gain(rank) : 0), 0);
  return found / gold.slice(0, 10).reduce((sum, _, rank) => sum + gain(rank), 0);
}

/** The mean of all scores, and of the worst pairing where all questions have been asked in all. */
export function summarise(scores: readonly Score[], questions: number, pairings: number): { readonly mean: number; readonly worst: number | null; readonly questions: number; readonly asked: number } {
  const means = Array.from({ length: pairings }, (_, pairing) => meanOf(scores.filter((score) => score.pairing === pairing)));
  return {
    mean: meanOf(scores),
    worst: scores.length === questions * pairings ? Math.min(...means) : null,
    questions: new Set(scores.map(({ question }) => question)).size,
    asked: scores.length,
  };
}

function meanOf(scores: readonly Score[]): number {
  return scores.reduce((sum, score) => sum + score.ndcg, 0) / scores.length;
}
