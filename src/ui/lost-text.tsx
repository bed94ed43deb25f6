import { TEXT_LINK } from "./text-link.ts";
import { ACTOR_WORDS, WORDS } from "./words.ts";

/** Says in the place of a text that its page did not come, with a way to ask for it again. */
export function LostText({ onRetry }: { readonly onRetry: () => void }) {
  return (
    <span className="text-label text-soft">
      {ACTOR_WORDS.lostDocument}{" "}
      <button type="button" onClick={onRetry} className={TEXT_LINK}>
        {WORDS.errors.retry}
      </button>
    </span>
  );
}
