import { Fragment, type ReactNode } from "react";
import { Link } from "react-router";
import { formatDay, formatGregorian, formatTime } from "../calendar/format.ts";
import { addOutlet } from "../corpus/filter-edit.ts";
import { EMPTY_FILTER, writeFilter } from "../corpus/filter-url.ts";
import { summarise } from "../corpus/summarise.ts";
import type { Summary } from "../corpus/summary.ts";
import type { Document, NamedOutlet, Publication } from "../document/document.ts";
import { ARTICLE_GRID } from "./article-grid.ts";
import { MarginGroup } from "./margin-group.tsx";
import { MarginList } from "./margin-list.tsx";
import { notesBeside, pageProblems, type Note } from "./margin-notes.ts";
import { noteSigns } from "./note-sign.tsx";
import { DOCUMENT_WORDS, PAGE_WORDS, WORDS } from "./words.ts";
import { QuotableText } from "./quotable-text.tsx";
import type { TextMark } from "./text-mark.ts";
import { TEXT_LINK } from "./text-link.ts";

interface ArticleHeadProps {
  readonly document: Document;
  readonly marks: readonly TextMark[];
  /** All notes of the page. */
  readonly notes: readonly Note[];
  /** Whether the leads follow; above the raw page they would stand twice. */
  readonly hasLeads: boolean;
  /** What stands in the margin beside the head: the choice of views. */
  readonly tools: ReactNode;
}

/** Who published it, when, under what headline and with what leads; beside it, what is odd about the page, and the notes of the leads. */
export function ArticleHead({ document, marks, notes, hasLeads, tools }: ArticleHeadProps) {
  const { source, headline, kicker, leads } = document;
  const beside = hasLeads ? leads.flatMap((lead) => notesBeside(notes, lead)) : [];
  return (
    <header className={`${ARTICLE_GRID} pb-8`}>
      <div>
        <SourceLine summary={summarise(document)} />
        {kicker && (
          <p className="mt-3 text-label text-soft">
            <QuotableText source={source} span={kicker} marks={marks} />
          </p>
        )}
        <h1 className="mt-2 text-masthead font-extrabold text-balance md:text-title">
          {headline ? <QuotableText source={source} span={headline} marks={marks} /> : WORDS.list.untitled}
        </h1>
        {hasLeads && <Leads document={document} notes={beside} marks={marks} />}
      </div>
      {/* Beside the way back, above the headline: what is below belongs to the notes. */}
      <div className="mt-6 lg:-mt-12 print:hidden">
        {tools}
        <Margin flows={hasLeads}>
          <Problems document={document} />
          {beside.length > 0 && <MarginList notes={beside} published={document.published?.value.day ?? null} />}
        </Margin>
      </div>
    </header>
  );
}

/** Beside the article the notes may reach down into its margin; the raw page has none. */
function Margin({ flows, children }: { readonly flows: boolean; readonly children: ReactNode }) {
  return flows ? <MarginGroup className="mt-4">{children}</MarginGroup> : <div className="mt-4">{children}</div>;
}

function Leads({ document: { source, leads, published }, notes, marks }: { readonly document: Document; readonly notes: readonly Note[]; readonly marks: readonly TextMark[] }) {
  if (leads.length === 0) return null;
  const signs = noteSigns(notes, published?.value.day ?? null);
  return (
    <div className="mt-4 space-y-3 border-s-2 border-shangarf ps-4 article-text text-soft">
      {leads.map((lead) => (
        <p key={lead.from} className="flow-root">
          <QuotableText source={source} span={lead} marks={marks} signs={signs} />
        </p>
      ))}
    </div>
  );
}

/** «اقتصادآنلاین، به نقل از فارس · دوشنبه ۱۷ مهر ۱۴۰۲، ساعت ۲۱:۱۹ · ۹ اکتبر ۲۰۲۳ · کد ۸۰۲۹۳۲» */
function SourceLine({ summary: { outlet, sources, published, newsCode } }: { readonly summary: Summary }) {
  return (
    <div className="flex flex-wrap gap-x-5 text-label text-soft">
      <span>
        {outlet ? <OutletLink outlet={outlet} /> : WORDS.list.unknownOutlet}
        {sources.length > 0 && `${WORDS.app.comma}${WORDS.list.via} `}
        {sources.map((source, i) => (
          <Fragment key={source.id}>
            {i > 0 && WORDS.app.and}
            <OutletLink outlet={source} />
          </Fragment>
        ))}
      </span>{" "}
      {published ? <Moment published={published} /> : <span>{WORDS.list.undated}</span>}{" "}
      {newsCode !== null && <span>{DOCUMENT_WORDS.code(newsCode)}</span>}
    </div>
  );
}

function Moment({ published: { day, time, instant } }: { readonly published: Publication }) {
  return (
    <>
      <time dateTime={instant} className="text-shangarf">
        {time === null ? formatDay(day) : WORDS.list.moment(formatDay(day), formatTime(time))}
      </time>{" "}
      <span>{formatGregorian(day)}</span>
    </>
  );
}

function OutletLink({ outlet }: { readonly outlet: NamedOutlet }) {
  return (
    <Link to={`/${writeFilter(addOutlet(EMPTY_FILTER, outlet.id))}`} className={TEXT_LINK}>
      {outlet.name}
    </Link>
  );
}

function Problems({ document }: { readonly document: Document }) {
  const problems = pageProblems(document);
  if (problems.length === 0) return null;
  return (
    <ul className="text-note text-soft">
      {problems.map(({ code, from }) => (
        <li key={`${code} ${from}`} data-margin-note className="mb-3 border-s border-shangarf ps-3 lg:translate-y-(--shift)">
          {PAGE_WORDS.problems[code]}
        </li>
      ))}
    </ul>
  );
}
