import { DOCUMENT_WORDS } from "./words.ts";

interface ContinueLineProps {
  /** The first words of the paragraph where reading stopped. */
  readonly beginning: string;
  readonly onContinue: () => void;
}

/** A quiet line that leads on from where reading stopped. */
export function ContinueLine({ beginning, onContinue }: ContinueLineProps) {
  return (
    <p className="mt-2">
      <button type="button" onClick={onContinue} className="min-h-11 text-start text-lapis hover:underline md:min-h-6">
        {DOCUMENT_WORDS.goOn(beginning)}
      </button>
    </p>
  );
}
