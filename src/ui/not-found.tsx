import { withQuery } from "../corpus/filter-edit.ts";
import { EMPTY_FILTER, writeFilter } from "../corpus/filter-url.ts";
import { ActionLink } from "./action.tsx";
import { PageMessage } from "./page-message.tsx";
import { WORDS } from "./words.ts";

interface NotFoundProps {
  readonly title?: string;
  /** What the address seems to have meant, as far as it is words; empty where it says nothing. */
  readonly meant: string;
}

/** An address that leads nowhere: says so, and searches for what was meant. */
export function NotFound({ title = WORDS.errors.notFound, meant }: NotFoundProps) {
  const search = writeFilter(withQuery(EMPTY_FILTER, meant));
  return (
    <PageMessage
      title={title}
      actions={
        <>
          {search !== "" && <ActionLink to={{ pathname: "/", search }}>{WORDS.errors.searchFor(meant)}</ActionLink>}
          <ActionLink to="/">{WORDS.errors.toList}</ActionLink>
        </>
      }
    >
      {WORDS.errors.notFoundHint}
    </PageMessage>
  );
}
