// The two font packages come without types; these are the parts of them that are used here.

declare module "subset-font" {
  interface Options {
    readonly targetFormat: "sfnt" | "woff" | "woff2";
    /** OpenType feature tags to keep; all others go. */
    readonly keepFeatures: readonly string[];
    readonly variationAxes?: Readonly<Record<string, { readonly min: number; readonly max: number }>>;
    readonly noHinting: boolean;
  }
  export default function subsetFont(font: Uint8Array, text: string, options: Options): Promise<Uint8Array>;
}

declare module "fontverter" {
  export function convert(font: Uint8Array, format: "sfnt" | "woff" | "woff2"): Promise<Uint8Array>;
}
