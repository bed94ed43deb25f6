/** Long work in short steps: whoever runs it may let others have their turn between two. */
export type Steps<T> = Generator<undefined, T>;

/** Runs all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return value;
  }
}
