import { remembered } from "../text/remembered.ts";
import { parseQuery } from "./parse-query.ts";

/** A query as it is typed, whose last word may go on: all entries of a list ask for the same. */
export const readTyped = remembered((query) => parseQuery(query, true));
