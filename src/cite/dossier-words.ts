/** The words of a dossier that is saved as a page or as Markdown; the interface brings them. */
export interface DossierWords {
  readonly title: string;
  /** When it was saved. */
  readonly saved: string;
  readonly note: string;
  readonly sources: string;
  readonly untitled: string;
}
