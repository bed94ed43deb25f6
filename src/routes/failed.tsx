import { useRouteError } from "react-router";
import { CorpusError } from "../corpus/corpus-error.ts";
import { ActionButton, ActionLink } from "../ui/action.tsx";
import { CorpusFailure } from "../ui/corpus-failure.tsx";
import { PageMessage } from "../ui/page-message.tsx";
import { WORDS } from "../ui/words.ts";

/** What stands in the place of a view that failed: never a white page. */
export function FailedRoute() {
  const error = useRouteError();
  if (error instanceof CorpusError) return <CorpusFailure error={error} onRetry={() => location.reload()} />;
  return (
    <PageMessage
      title={WORDS.errors.broken}
      actions={
        <>
          <ActionButton onPress={() => location.reload()}>{WORDS.errors.reload}</ActionButton>
          <ActionLink to="/">{WORDS.errors.toList}</ActionLink>
        </>
      }
    >
      {WORDS.errors[navigator.onLine ? (isLostPart(error) ? "lostPart" : "brokenHint") : "offline"]}
    </PageMessage>
  );
}

/** Whether code did not come that was asked for while running. Each browser says so in words of its own, all with `module`; Vite, of its styles, with `preload`. */
function isLostPart(error: unknown): boolean {
  return error instanceof Error && /\bmodule\b|\bpreload\b/i.test(error.message);
}
