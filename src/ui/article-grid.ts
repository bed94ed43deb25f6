/**
 * The columns of a document's page: text, and a margin beside it. The inline-start padding is the place
 * of the paragraphs' numbers.
 */
export const ARTICLE_GRID =
  "mx-auto max-w-[calc(var(--article-measure)+5rem)] ps-8 pe-4 md:ps-12 md:pe-8 lg:grid lg:max-w-page lg:grid-cols-[minmax(0,var(--article-measure))_minmax(0,17rem)] lg:justify-center lg:gap-x-10 xl:gap-x-14 print:block print:max-w-none print:ps-8 print:pe-0";
