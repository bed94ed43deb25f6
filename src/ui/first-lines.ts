/** Letters that four lines never hold, as wide as a list gets. */
const MOST = 600;

/** As much of a text as lines of a list show of it: a browser lays out whatever it is given, and some texts open with thousands of letters. */
export function firstLines(text: string | null): string | null {
  return text === null || text.length <= MOST ? text : text.slice(0, MOST);
}
