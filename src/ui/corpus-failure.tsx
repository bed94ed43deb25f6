import { CorpusError } from "../corpus/corpus-error.ts";
import { ActionButton } from "./action.tsx";
import { PageMessage } from "./page-message.tsx";
import { WORDS } from "./words.ts";

interface CorpusFailureProps {
  readonly error: Error;
  /** What could not be opened; the list of documents where nothing is said. */
  readonly title?: string;
  readonly level?: 1 | 2;
  readonly onRetry: () => void;
}

/** A file of the corpus that did not come, or not as it should: what happened, in plain words, and a way to try again. */
export function CorpusFailure({ error, title = WORDS.errors.failed, level = 1, onRetry }: CorpusFailureProps) {
  const kind = error instanceof CorpusError ? error.kind : "damaged";
  // A file of another build comes right only with the page that belongs to it.
  const stale = kind === "missing" || kind === "other-version";
  return (
    <PageMessage
      title={title}
      level={level}
      actions={
        <>
          <ActionButton onPress={onRetry}>{WORDS.errors.retry}</ActionButton>
          {stale && <ActionButton onPress={() => location.reload()}>{WORDS.errors.reload}</ActionButton>}
        </>
      }
    >
      {WORDS.errors[kind]}
    </PageMessage>
  );
}
