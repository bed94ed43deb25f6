/** The sign of removing and closing; what it removes is said by the button's name. */
export function CrossSign({ className = "" }: { readonly className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 10 10" className={`size-2.5 shrink-0 fill-none stroke-current stroke-[1.25] ${className}`}>
      <path d="m1 1 8 8M9 1 1 9" />
    </svg>
  );
}
