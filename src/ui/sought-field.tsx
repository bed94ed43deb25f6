interface SoughtFieldProps {
  /** What is looked for, said in the empty field too. */
  readonly label: string;
  readonly text: string;
  readonly onType: (text: string) => void;
}

/** A field that narrows a list of choices down to those with the typed letters. */
export function SoughtField({ label, text, onType }: SoughtFieldProps) {
  return (
    <input
      type="search"
      dir={text === "" ? "rtl" : "auto"}
      autoComplete="off"
      spellCheck={false}
      aria-label={label}
      placeholder={label}
      value={text}
      onChange={(event) => onType(event.target.value)}
      className="line-field w-full min-w-0 bg-transparent py-1 text-label"
    />
  );
}
