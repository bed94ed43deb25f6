import { useMemo, useState, type ReactNode, type RefObject } from "react";
import { citedOf, type Cited } from "../cite/cited.ts";
import { dossierItem } from "../cite/dossier.ts";
import { formatQuote, formatQuoted } from "../cite/format-quote.ts";
import { quotedText } from "../cite/quotable.ts";
import { writeQuote, type QuoteAddress } from "../cite/quote-address.ts";
import { writeQuoteLink } from "../cite/quote-link.ts";
import { quoteBetween } from "../cite/resolve-quote.ts";
import { summarise } from "../corpus/summarise.ts";
import { canShare, copyText, share } from "../data/clipboard.ts";
import type { Span } from "../text/span.ts";
import { CITE_WORDS, WORDS } from "../ui/words.ts";
import { QuoteBar, type QuoteAction } from "../ui/quote-bar.tsx";
import type { SelectedWords } from "../ui/selected-words.ts";
import { UncopiedText } from "../ui/uncopied-text.tsx";
import { useSelectedWords } from "../ui/use-selected-words.ts";
import type { QuotedPage } from "./quoting.tsx";

interface QuoteToolsProps {
  readonly article: RefObject<HTMLElement | null>;
  readonly page: QuotedPage;
}

/** The bar beside the words that are selected in the article. */
export function QuoteTools({ article, page }: QuoteToolsProps) {
  const [selected, close] = useSelectedWords(article);
  const quote = useMemo(() => (selected === null ? null : takeQuote(page, selected.spans)), [page, selected]);
  if (selected === null || quote === null) return null;
  return <Tools key={quote.link} article={article} selected={selected} quote={quote} onClose={close} />;
}

/** Words to be passed on. */
interface Quote {
  /** As the reader sees them. */
  readonly words: string;
  readonly address: QuoteAddress;
  readonly link: string;
  readonly cited: Cited;
}

/** The words of the text at hand; their address is that of the saved page, their link leads to the text as everybody sees it first. */
function takeQuote({ saved, shown, isSource }: QuotedPage, spans: readonly Span[]): Quote | null {
  const inSaved = isSource ? spans : spans.map(shown.saved);
  const [first, last] = [inSaved[0], inSaved.at(-1)];
  const address = first === undefined || last === undefined ? null : quoteBetween(saved, first.from, last.to);
  if (address === null) return null;
  const page = `${window.location.origin}/d/${saved.id}`;
  return {
    words: quotedText(isSource ? saved.source : shown.document.source, spans),
    address,
    link: writeQuoteLink(page, address, shown.document.source, inSaved.map(shown.show)),
    cited: citedOf(summarise(shown.document)),
  };
}

interface ToolsProps {
  readonly article: RefObject<HTMLElement | null>;
  readonly selected: SelectedWords;
  readonly quote: Quote;
  readonly onClose: () => void;
}

function Tools({ article, selected, quote, onClose }: ToolsProps) {
  const [outcome, setOutcome] = useState<ReactNode>(null);
  const copy = async (text: string, done: string) => setOutcome((await copyText(text)) ? done : <UncopiedText text={text} />);
  const { words, cited, link } = quote;
  const actions: QuoteAction[] = [
    { label: CITE_WORDS.quote.copy, onPress: () => void copy(formatQuote(words, cited, link), CITE_WORDS.quote.copied) },
    { label: CITE_WORDS.quote.link, onPress: () => void copy(link, CITE_WORDS.quote.linkCopied) },
  ];
  const collect = async () => {
    const dossier = await import("../data/dossier.ts").then((came) => came.dossier, () => null);
    if (dossier === null) return setOutcome(WORDS.errors.overlay);
    setOutcome(CITE_WORDS.dossier.added(await dossier.add(dossierItem(cited, { hash: writeQuote(quote.address), words }, new Date().toISOString()))));
  };
  actions.push({ label: CITE_WORDS.dossier.addWords, onPress: () => void collect() });
  if (canShare()) {
    const shareQuote = async () => {
      if (!(await share({ title: cited.headline ?? "", text: formatQuoted(words, cited), url: link }))) setOutcome(CITE_WORDS.quote.notShared);
    };
    actions.push({ label: CITE_WORDS.quote.share, onPress: () => void shareQuote() });
  }
  return <QuoteBar article={article} selected={selected} actions={actions} outcome={outcome} onClose={onClose} />;
}
