/** What came is no search index (`damaged`), or one of another build (`other-version`). The message says what was expected. */
export class IndexError extends Error {
  readonly kind: "damaged" | "other-version";

  constructor(kind: "damaged" | "other-version", message: string) {
    super(message);
    this.name = "IndexError";
    this.kind = kind;
  }
}
