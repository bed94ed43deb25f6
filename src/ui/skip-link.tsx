interface SkipLinkProps {
  /** The id of what comes next, which must be able to take the focus. */
  readonly to: string;
  readonly children: string;
}

/** The keyboard's way past a long stretch, in sight while it has the focus. It leaves the address as it is, and no step in the history. */
export function SkipLink({ to, children }: SkipLinkProps) {
  return (
    <a
      href={`#${to}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(to)?.focus();
      }}
      className="absolute start-4 top-0 z-20 -translate-y-full bg-sheet px-4 py-2 text-lapis opacity-0 focus:translate-y-0 focus:opacity-100"
    >
      {children}
    </a>
  );
}
