import type { Block, EventMark } from "../document/document.ts";
import { spansWithin } from "../text/spans-within.ts";
import { nameOf, type ArticleFacts } from "./article-facts.ts";
import { ALREADY_TOLD, MAY_TELL, PREDICATES, type Predicate, type ToldKind } from "./event-predicates.ts";
import { castOf, type Scene } from "./event-scene.ts";
import { readStatus } from "./event-status.ts";
import { takePart } from "./event-participants.ts";
import { readPlace } from "./event-place.ts";
import { readDays } from "./event-days.ts";
import { findParties } from "./find-parties.ts";
import { mergeTellings, toMark, type Telling } from "./merge-tellings.ts";
import { findOpeningStatement, isReport } from "./opening-statement.ts";
import { readClauses, sourceAt, type Clause } from "./read-clauses.ts";
import { remember, type Thread } from "./event-thread.ts";

export {};
