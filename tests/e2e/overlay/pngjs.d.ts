/** The part of pngjs the tests use; it carries no types of its own. */
declare module 'pngjs' {
  interface Picture {
    readonly width: number;
    readonly height: number;
    readonly data: Buffer;
  }
  export const PNG: { readonly sync: { read(buffer: Buffer): Picture } };
}
