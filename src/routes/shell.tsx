import { NavLink, Outlet, ScrollRestoration } from "react-router";
import { WORDS } from "../ui/words.ts";

/** The masthead over every view. */
export function ShellRoute() {
  return (
    <>
      <header className="border-b-2 border-ink px-4 py-3">
        <nav className="flex gap-4">
          <NavLink to="/">{WORDS.app.name}</NavLink> <NavLink to="/timeline">{WORDS.shell.timeline}</NavLink>{" "}
          <NavLink to="/who">{WORDS.shell.names}</NavLink>
        </nav>
      </header>
      <main id="main">
        <Outlet />
      </main>
      <ScrollRestoration />
    </>
  );
}
