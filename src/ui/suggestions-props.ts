import type { KeyboardEvent, RefObject } from "react";
import type { Filter } from "../corpus/filter.ts";

/** The list of suggestions, for the field that it belongs to. */
export const SUGGESTIONS_ID = "suggestions";

/** What the field has to say of its list. */
export interface Popup {
  readonly isShown: boolean;
  /** The id of the option that Enter would choose. */
  readonly active: string | undefined;
}

/** What the search field gives to its suggestions, which are loaded once it has the focus. */
export interface SuggestionsProps {
  /** What is typed. */
  readonly text: string;
  /** Asks for a text, and with `edit` for what else is to be filtered by. */
  readonly onChoose: (text: string, edit?: (filter: Filter) => Filter) => void;
  readonly onPopup: (popup: Popup) => void;
  /** To be set to what takes the keys of the field first; it gives whether it has used one. */
  readonly keys: RefObject<((event: KeyboardEvent) => boolean) | null>;
}
