/** Text, and a margin beside it. */
const COLUMNS =
  "mx-auto max-w-[calc(var(--article-measure)+5rem)] lg:grid lg:max-w-page lg:grid-cols-[minmax(0,var(--article-measure))_minmax(0,17rem)] lg:justify-center lg:gap-x-10 xl:gap-x-14 print:block print:max-w-none";

/**
 * The columns of a document's page. The inline-start padding is the place of the paragraphs' numbers.
 */
export const ARTICLE_GRID = `${COLUMNS} ps-8 pe-4 md:ps-12 md:pe-8 print:ps-8 print:pe-0`;

/** The same for a page without numbers: beside a margin its text stands where that of a document does, alone as far from both edges. */
export const NUMBERLESS_GRID = `${COLUMNS} px-4 md:px-8 lg:ps-12 print:px-0`;
