/** The look of a link that stands by itself or in a line of facts. */
export const TEXT_LINK = "text-lapis underline decoration-lapis/40 decoration-1 underline-offset-4 hover:decoration-lapis";
