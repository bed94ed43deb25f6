/**
 * Why a served file could not be used.
 * `offline`: nothing came; trying again may help.
 * `server`: the server answered that it failed; trying again may help.
 * `missing`: there is no such file, for instance after a new build took the old one's place.
 * `damaged`: something came that is not what was expected.
 * `other-version`: the file has the shape of another build of the reader.
 */
export type CorpusErrorKind = "offline" | "server" | "missing" | "damaged" | "other-version";

/** A failure at the door of the corpus; the message says what was expected and what came, for developers. */
export class CorpusError extends Error {
  readonly kind: CorpusErrorKind;

  constructor(kind: CorpusErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CorpusError";
    this.kind = kind;
  }
}
