import { useLayoutEffect, useRef, useState, type RefObject } from "react";
import { Link } from "react-router";
import { formatNumber } from "../calendar/format.ts";
import { itemPath, type DossierItem } from "../cite/dossier.ts";
import { formatReference } from "../cite/format-quote.ts";
import { CITE_WORDS, WORDS } from "./words.ts";
import { TEXT_LINK } from "./text-link.ts";

interface DossierListProps {
  readonly items: readonly DossierItem[];
  /** The reader's own address, without a slash behind: paper has no links. */
  readonly origin: string;
  readonly onMove: (id: string, step: -1 | 1) => void;
  readonly onRemove: (item: DossierItem) => void;
  readonly onNote: (id: string, note: string) => void;
}

/** What a reader has collected, in the reader's order, each with its note. */
export function DossierList({ items, origin, onMove, onRemove, onNote }: DossierListProps) {
  const { list, hold } = useHeldFocus(items);
  return (
    <ol ref={list} aria-label={CITE_WORDS.dossier.items} className="mt-6 border-t-2 border-ink print:border-t">
      {items.map((item, i) => (
        <li key={item.id} className="relative border-b border-rule py-5 break-inside-avoid">
          <span aria-hidden className="absolute -start-8 top-5 grid min-h-9 w-8 place-items-center text-note text-faint md:-start-12 md:w-10">
            {formatNumber(i + 1)}
          </span>
          <Held item={item} origin={origin} />
          <Note item={item} onNote={(note) => onNote(item.id, note)} />
          <Steps
            item={item}
            isFirst={i === 0}
            isLast={i === items.length - 1}
            onMove={(step) => {
              hold();
              onMove(item.id, step);
            }}
            onRemove={() => onRemove(item)}
          />
        </li>
      ))}
    </ol>
  );
}

/** A button that moves its item keeps the focus: to move a part of the page takes it away. */
function useHeldFocus(items: readonly DossierItem[]): { readonly list: RefObject<HTMLOListElement | null>; readonly hold: () => void } {
  const list = useRef<HTMLOListElement>(null);
  const held = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const button = held.current;
    held.current = null;
    if (button?.isConnected !== true || document.activeElement === button) return;
    const isAble = !(button instanceof HTMLButtonElement && button.disabled);
    (isAble ? button : button.parentElement?.querySelector<HTMLElement>("button:enabled"))?.focus();
  }, [items]);
  const hold = () => {
    held.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  };
  return { list, hold };
}

/** The words, or the headline of a whole page; and whose they are. */
function Held({ item, origin }: { readonly item: DossierItem; readonly origin: string }) {
  const { cited, words } = item;
  return (
    <>
      {words === null ? (
        <h2 className="text-reading font-bold wrap-anywhere">{cited.headline ?? WORDS.list.untitled}</h2>
      ) : (
        <blockquote className="border-s-2 border-shangarf ps-4 text-reading wrap-anywhere whitespace-pre-line">{words}</blockquote>
      )}
      <p className="mt-2 text-label text-soft">
        {formatReference(words === null ? { ...cited, headline: null } : cited)}{" "}
        <Link to={itemPath(item)} className={`ms-2 print:hidden ${TEXT_LINK}`}>
          {words === null ? CITE_WORDS.dossier.openPage : CITE_WORDS.dossier.openWords}
        </Link>
        <bdi dir="ltr" className="hidden wrap-anywhere print:block print:text-end">
          {origin}
          {itemPath(item)}
        </bdi>
      </p>
    </>
  );
}

/** Chromium seeks the direction of each line anew with every letter typed: in a paragraph of a million letters, for half a minute. */
const TOO_LONG_TO_TURN = 20_000;

/** The reader's note. What is typed is the field's own; a change from elsewhere comes in when nobody types. */
function Note({ item, onNote }: { readonly item: DossierItem; readonly onNote: (note: string) => void }) {
  const [text, setText] = useState(item.note);
  const [isTyping, setTyping] = useState(false);
  const [seen, setSeen] = useState(item.note);
  if (seen !== item.note && !isTyping) {
    setSeen(item.note);
    setText(item.note);
  }
  return (
    <>
      <label className="mt-3 block text-label print:hidden">
        <span className="text-soft">{CITE_WORDS.dossier.note}</span>
        <textarea
          dir={text === "" || text.length > TOO_LONG_TO_TURN ? "rtl" : "auto"}
          rows={text.split("\n").length}
          value={text}
          placeholder={CITE_WORDS.dossier.notePlaceholder}
          onFocus={() => setTyping(true)}
          onBlur={() => setTyping(false)}
          onChange={(event) => {
            setText(event.target.value);
            onNote(event.target.value);
          }}
          className="line-field mt-1 block max-h-[80dvh] min-h-11 w-full resize-y bg-transparent py-1 text-body field-sizing-content supports-[field-sizing:content]:resize-none md:min-h-9"
        />
      </label>
      {text.trim() !== "" && <p className="mt-2 hidden wrap-anywhere whitespace-pre-line [unicode-bidi:plaintext] print:block">{text}</p>}
    </>
  );
}

interface StepsProps {
  readonly item: DossierItem;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: () => void;
}

function Steps({ item, isFirst, isLast, onMove, onRemove }: StepsProps) {
  const of = item.words ?? item.cited.headline ?? WORDS.list.untitled;
  const button = (label: string, onPress: () => void, isDisabled = false) => (
    <button
      type="button"
      disabled={isDisabled}
      aria-label={CITE_WORDS.dossier.actionOn(label, of)}
      onClick={onPress}
      className="min-h-11 text-soft hover:text-ink disabled:text-faint disabled:opacity-50 md:min-h-8"
    >
      {label}
    </button>
  );
  return (
    <div className="mt-2 flex gap-x-6 text-label print:hidden">
      {button(CITE_WORDS.dossier.up, () => onMove(-1), isFirst)} {button(CITE_WORDS.dossier.down, () => onMove(1), isLast)} {button(CITE_WORDS.dossier.remove, onRemove)}
    </div>
  );
}
