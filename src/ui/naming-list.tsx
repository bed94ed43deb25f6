import { useState } from "react";
import { Link } from "react-router";
import { namingSentences, type NamingSentence } from "../corpus/naming-sentences.ts";
import type { Document } from "../document/document.ts";
import { MarkedText } from "./marked-text.tsx";
import { takeFocus } from "./take-focus.ts";
import { hitMarks } from "./text-mark.ts";
import { TEXT_LINK } from "./text-link.ts";
import { ACTOR_WORDS, DOCUMENT_WORDS } from "./words.ts";

/** So many sentences of one document are shown at first: names of states stand in nearly every one. */
const FIRST_SENTENCES = 3;

/** The sentences of a document that name an actor, the name marked, each with the way to its paragraph. */
export function NamingList({ document, actor }: { readonly document: Document; readonly actor: string }) {
  const [isWhole, setWhole] = useState(false);
  const sentences = namingSentences(document, actor);
  const rest = isWhole ? 0 : Math.max(0, sentences.length - FIRST_SENTENCES);
  return (
    <>
      <ul className="mt-2 space-y-2 border-s border-rule ps-4">
        {sentences.slice(0, sentences.length - rest).map((sentence, i) => (
          <Sentence key={sentence.from} document={document} sentence={sentence} isNext={isWhole && i === FIRST_SENTENCES} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" onClick={() => setWhole(true)} className={`mt-2 ms-4 text-label ${TEXT_LINK}`}>
          {ACTOR_WORDS.moreSentences(rest)}
        </button>
      )}
    </>
  );
}

interface SentenceProps {
  readonly document: Document;
  readonly sentence: NamingSentence;
  /** Whether it is the first that comes with a press on «more». */
  readonly isNext: boolean;
}

function Sentence({ document, sentence, isNext }: SentenceProps) {
  const number = Number(sentence.anchor?.slice(1));
  return (
    <li>
      <MarkedText source={document.source} span={sentence} marks={hitMarks(sentence.names)} />{" "}
      <Link to={{ pathname: `/d/${document.id}`, hash: sentence.anchor ?? "" }} ref={isNext ? takeFocus : null} className={`text-note whitespace-nowrap ${TEXT_LINK}`}>
        {sentence.anchor === null ? DOCUMENT_WORDS.opening : DOCUMENT_WORDS.paragraph(number)}
      </Link>
    </li>
  );
}
