/**
 * The columns of a document's page: text, and a margin beside it. The inline-start padding is the place
 * of the paragraphs' numbers.
 */
export const ARTICLE_GRID =
  "mx-auto max-w-2xl ps-8 pe-4 md:ps-12 md:pe-8 lg:grid lg:max-w-6xl lg:grid-cols-[minmax(0,41rem)_minmax(0,17rem)] lg:justify-center lg:gap-x-10 xl:gap-x-14";
