const GOD = "الله";

/** «حزب‌ا...», «نصرا...»: as newsrooms write a name that do not print God's in full; nothing for others. */
export function withoutGodsName(name: string): string[] {
  return name.endsWith(GOD) ? [`${name.slice(0, -GOD.length)}ا`] : [];
}
