import { Fragment } from "react";
import { Link } from "react-router";
import { actorName, type NameBook } from "./name-book.ts";
import { TEXT_LINK } from "./text-link.ts";
import { WORDS } from "./words.ts";

/** Those who took part, each the way to their page: «امیرعبداللهیان و لاوروف». */
export function ActorLinks({ ids, book }: { readonly ids: readonly string[]; readonly book: NameBook }) {
  return ids.map((id, i) => (
    <Fragment key={id}>
      {i > 0 && WORDS.events.and}
      <Link to={`/who/${id}`} className={TEXT_LINK}>
        {actorName(book, id)}
      </Link>
    </Fragment>
  ));
}
